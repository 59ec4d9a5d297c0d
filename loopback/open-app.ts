import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { dispatch, type FaultListener } from "../core/dispatch.ts";
import type { Refusal } from "../core/outcome.ts";
import { z } from "../core/zod.ts";
import { codeOf, localDisk } from "../store/documents/disk.ts";
import { openStart } from "../store/open-start.ts";
import { openEventStream } from "./event-stream.ts";
import { openExchange } from "./exchange.ts";
import { type Server, serve } from "./server.ts";
import type { StartingFault } from "./words.ts";

const packageSchema = z.object({ version: z.string() });

/** The folders and the port of one run. `app` holds `package.json`, `cases` and `store`. */
export interface Places {
  readonly app: string;
  readonly renderer: string;
  readonly casebook: string;
  readonly settings: string;
  readonly backups?: string | null;
  /** The path of a pack, for a start with its workshop alone; null for the casebook. */
  readonly workshop?: string | null;
  readonly port: number;
}

/** A casebook that is open and served. */
export interface OpenApp {
  readonly address: string;
  /** Adds the sample; null, or why it was not added. */
  addSample(): Promise<Refusal | null>;
  /** Stops serving, waits for the last write and gives the lock back. */
  close(): Promise<void>;
}

/** The app, or why it is not open; the casebook is closed and unchanged then. */
export type OpeningApp =
  | { readonly ok: true; readonly app: OpenApp }
  | { readonly ok: false; readonly fault: StartingFault; readonly error: unknown };

function failed(fault: StartingFault): OpeningApp {
  return { ok: false, fault, error: null };
}

/** What the network's error means. Throws what is not an error of the network. */
function portFault(port: number, error: unknown): OpeningApp {
  switch (codeOf(error)) {
    case "EADDRINUSE":
      return failed({ kind: "port-taken", port });
    case "EACCES":
      return failed({ kind: "port-refused", port });
    default:
      throw error;
  }
}

/** Opens the casebook and serves it. Refuses before anything is touched when the window is not built. Never throws. */
export async function openApp(places: Places, onFault: FaultListener): Promise<OpeningApp> {
  try {
    return await openWithin(places, onFault);
  } catch (error) {
    return { ok: false, fault: { kind: "fault" }, error };
  }
}

async function openWithin(places: Places, onFault: FaultListener): Promise<OpeningApp> {
  const { app, renderer } = places;
  if ((await localDisk.stamp(join(renderer, "index.html"))) === null) return failed({ kind: "not-built" });
  const version = packageSchema.parse(JSON.parse(await readFile(join(app, "package.json"), "utf8"))).version;
  const folders = {
    ...places,
    cases: join(app, "cases"),
    search: join(app, "store", "finding", "finding-worker.ts"),
    sealing: join(app, "store", "circle", "sealing-worker.ts"),
  };
  const opening = await openStart(folders, places.workshop ?? null);
  if (!opening.ok) return failed(opening.fault);

  const { start } = opening;
  let blockedRequests = 0;
  const onBlocked = () => {
    blockedRequests += 1;
  };
  const eventStream = openEventStream();
  const exchange = await openExchange(places.settings);
  const running = start.run({
    facts: { version, shell: "loopback", blockedRequests: () => blockedRequests },
    handover: exchange,
    announce: eventStream.announce,
  });
  const { api } = running;
  let server: Server;
  try {
    server = await serve(
      { api, renderer, room: join(dirname(renderer), "room"), eventStream, exchange, onBlocked, onFault },
      places.port,
    );
  } catch (error) {
    await start.close();
    return portFault(places.port, error);
  }
  running.begin();
  const faultless = (error: unknown) => onFault("daily backup", error);
  void running.daily().catch(faultless);
  const opened: OpenApp = {
    address: server.address,
    async addSample() {
      const added = await dispatch(api, "addSample", {}, onFault);
      return added.ok ? null : added.reason;
    },
    async close() {
      await server.close();
      await running.close();
      await exchange.close();
    },
  };
  return { ok: true, app: opened };
}
