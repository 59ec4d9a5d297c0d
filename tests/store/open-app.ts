import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Answer, Channel, Input } from "../../core/api.ts";
import { dispatch } from "../../core/dispatch.ts";
import type { CasebookEvent } from "../../core/events.ts";
import { casebookApi } from "../../store/casebook-api.ts";
import type { Clock } from "../../store/clock.ts";
import { localDisk } from "../../store/disk.ts";
import { Finding } from "../../store/finding.ts";
import { openLibrary } from "../../store/library.ts";
import { openCasebook } from "../../store/open-casebook.ts";
import { openSettings } from "../../store/settings-file.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** The cases that ship. */
export const cases = join(import.meta.dirname, "..", "..", "cases");

/** What the worker that finds runs here. */
export const search = join(import.meta.dirname, "..", "..", "store", "finding-worker.ts");

/** The moment at which everything happens. */
export const at = "2026-11-22T10:00:00.000Z";

/** Its day. */
export const today = "2026-11-22";

const stopped: Clock = { at: () => at, today: () => today };

/**
 * The whole app without a shell, on a real folder: asked through the one way in, and what it announced. `lists` is the folder
 * where the list of the journal is kept from one opening to the next; without it none is kept.
 */
export async function openApp(
  options: {
    folder?: string;
    disk?: typeof localDisk;
    library?: string;
    clock?: Clock;
    lists?: string;
    /** Where the index of the search is kept; without it none is. */
    caches?: string;
  } = {},
) {
  const folder = options.folder ?? join(await temporaryFolder(), "Casebook");
  const disk = options.disk ?? localDisk;
  const clock = options.clock ?? stopped;
  const announced: CasebookEvent[] = [];
  const asked = new Set<Channel>();
  const library = await openLibrary(options.library ?? cases);
  const settings = await openSettings(disk, `${folder}-settings`);
  const opening = await openCasebook(disk, folder, "Casebook", clock.at(), clock.today(), options.lists ?? null);
  if (!opening.ok) throw new Error(opening.reason);
  const { casebook } = opening;
  const finding = new Finding({ casebook, library }, search, options.caches ?? null);
  onTestFinished(() => finding.close());
  const api = casebookApi({
    disk,
    casebook,
    library,
    finding,
    sampleFolder: join(cases, "sample"),
    settings,
    clock,
    facts: { version: "0.1.0", shell: "loopback", blockedRequests: () => 3 },
    announce: (event) => announced.push(event),
  });
  async function ask<Name extends Channel>(channel: Name, input: Input<Name>): Promise<Answer<Name>> {
    asked.add(channel);
    const onFault = (_: string, error: unknown) => {
      throw error;
    };
    const answer = await dispatch(api, channel, input, onFault);
    return structuredClone(answer) as Answer<Name>;
  }
  async function close(): Promise<void> {
    await Promise.all([casebook.close(), finding.close()]);
  }
  return { ask, asked, announced, folder, close };
}

/** The app as `openApp` opens it. */
export type App = Awaited<ReturnType<typeof openApp>>;

/** The value of an outcome; a refusal ends the test. */
export function value<Value>(outcome: { ok: true; value: Value } | { ok: false; reason: string }): Value {
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}
