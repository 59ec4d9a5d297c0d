import { cp, mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Answer, Channel, Input } from "../../core/api.ts";
import type { Notice } from "../../core/casebook.ts";
import { dispatch } from "../../core/dispatch.ts";
import type { Outcome, Refusal } from "../../core/outcome.ts";
import { openParts } from "../../store/open-parts.ts";
import type { OpeningFault } from "../../store/opening-fault.ts";
import { runCasebook } from "../../store/running.ts";
import { noHandover } from "../store/backup/no-handover.ts";

const shipped = join(import.meta.dirname, "..", "..", "cases");

/** What the worker that finds runs. */
const search = join(import.meta.dirname, "..", "..", "store", "finding", "finding-worker.ts");

/** What the worker that locks case files runs. */
const sealing = join(import.meta.dirname, "..", "..", "store", "circle", "sealing-worker.ts");

/** The case that is read, marked and noted. */
export const shippedCase = "the-fifty-dollar-cap";

/** Where one torment happens: the casebook, the settings, and the app's own cases. */
export interface Place {
  readonly casebook: string;
  readonly settings: string;
  readonly cases: string;
}

/** The cases, lenses and samples of the app with one case in place of a hundred, so that a start is quick. */
export async function fewCases(work: string): Promise<string> {
  const cases = join(work, "cases");
  await mkdir(cases, { recursive: true });
  for (const name of ["lenses", "sample", "excuses.yaml", "house-code.yaml", `${shippedCase}.md`])
    await cp(join(shipped, name), join(cases, name), { recursive: true });
  return cases;
}

/** A casebook of its own under `work`, with its settings beside it. */
export function placeIn(work: string, name: string, cases: string): Place {
  return { casebook: join(work, name, "Casebook"), settings: join(work, name, "settings"), cases };
}

/** The app as both shells open it, asked through the one way in. */
export interface App {
  ask<Name extends Channel>(channel: Name, input: Input<Name>): Promise<Answer<Name>>;
  notices(): Promise<Notice[]>;
  close(): Promise<void>;
}

/** The app, or why it was not opened. */
export type OpeningApp =
  | { readonly ok: true; readonly app: App }
  | { readonly ok: false; readonly fault: OpeningFault };

/** Opens what is in a place, from the disk, as a shell does, and waits until all of it has been read. A fault of the app is thrown, never answered. */
export async function openApp(place: Place): Promise<OpeningApp> {
  const opening = await openParts({ ...place, search, sealing });
  if (!opening.ok) return opening;
  const { parts } = opening;
  await Promise.allSettled([parts.casebook.tidied]); // Until then the list may be a picture, and not every notice is told.
  const facts = { version: "0.1.0", shell: "loopback" as const, blockedRequests: () => 0 };
  const running = runCasebook({ ...parts, facts, handover: noHandover, announce: () => undefined });
  async function ask<Name extends Channel>(channel: Name, input: Input<Name>): Promise<Answer<Name>> {
    const answer = await dispatch(running.api, channel, input, (_, error) => {
      throw error;
    });
    return answer as Answer<Name>;
  }
  const notices = async () => value(await ask("listNotices", {}));
  return { ok: true, app: { ask, notices, close: running.close } };
}

/** A refusal where something was only read on the way to a write. */
export class Refused extends Error {
  readonly reason: Refusal;

  constructor(reason: Refusal) {
    super(`refused: ${reason}`);
    this.reason = reason;
  }
}

/** The value of an outcome. Throws `Refused`. */
export function value<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Refused(outcome.reason);
  return outcome.value;
}
