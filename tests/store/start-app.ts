import { join } from "node:path";
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

/** The cases that ship. */
export const cases = join(import.meta.dirname, "..", "..", "cases");

/** What the worker that finds runs here. */
export const search = join(import.meta.dirname, "..", "..", "store", "finding-worker.ts");

/** How the app is opened without a shell. */
export interface Starting {
  readonly folder: string;
  readonly clock: Clock;
  readonly disk?: typeof localDisk;
  readonly library?: string;
  /** The folder where the list of the journal is kept from one opening to the next; without it none is kept. */
  readonly lists?: string;
  /** Where the index of the search is kept; without it none is. */
  readonly caches?: string;
}

/** The whole app without a shell, in a test or a process of its own: asked through the one way in, and what it announced. */
export async function startApp({ folder, clock, disk = localDisk, ...options }: Starting) {
  const announced: CasebookEvent[] = [];
  const asked = new Set<Channel>();
  const library = await openLibrary(options.library ?? cases);
  const settings = await openSettings(disk, `${folder}-settings`);
  const opening = await openCasebook(disk, folder, "Casebook", clock.at(), clock.today(), options.lists ?? null);
  if (!opening.ok) throw new Error(opening.reason);
  const { casebook } = opening;
  const finding = new Finding({ casebook, library }, search, options.caches ?? null);
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
  return { ask, asked, announced, folder, finding, close };
}

/** The value of an outcome; a refusal ends the test. */
export function value<Value>(outcome: { ok: true; value: Value } | { ok: false; reason: string }): Value {
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}
