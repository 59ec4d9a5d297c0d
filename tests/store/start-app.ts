import { join } from "node:path";
import type { Answer, Channel, Input } from "../../core/api.ts";
import { dispatch } from "../../core/dispatch.ts";
import type { CasebookEvent } from "../../core/events.ts";
import { watchOlder } from "../../store/backup/older-files.ts";
import { Sealer } from "../../store/circle/sealer.ts";
import type { Clock } from "../../store/clock.ts";
import { localDisk } from "../../store/documents/disk.ts";
import { Finding } from "../../store/finding/finding.ts";
import { openLibrary } from "../../store/library.ts";
import { type OpenCasebook, openCasebook } from "../../store/open-casebook.ts";
import { runCasebook } from "../../store/running.ts";
import { openSettings } from "../../store/settings-file.ts";

/** The cases that ship. */
export const cases = join(import.meta.dirname, "..", "..", "cases");

/** What the worker that finds runs here. */
export const search = join(import.meta.dirname, "..", "..", "store", "finding", "finding-worker.ts");

/** What the worker that locks case files runs here. */
export const sealing = join(import.meta.dirname, "..", "..", "store", "circle", "sealing-worker.ts");

/** As little work for a passphrase as `age` allows for, so that a test waits for none of it. */
export const quickWork = { workFactor: 1, patience: 60_000 };

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
  readonly backups?: string;
}

/** The whole app without a shell, in a test or a process of its own: asked through the one way in, and what it announced. */
export async function startApp({ folder, clock, ...options }: Starting) {
  const announced: CasebookEvent[] = [];
  const asked = new Set<Channel>();
  const older = watchOlder(options.disk ?? localDisk);
  const { disk } = older;
  const library = await openLibrary(options.library ?? cases);
  const settings = await openSettings(disk, `${folder}-settings`);
  const opening = await openCasebook(disk, folder, "Casebook", clock.at(), clock.today(), options.lists ?? null);
  if (!opening.ok) throw new Error(opening.reason);
  const findings: Finding[] = [];
  function findingOf(casebook: OpenCasebook): Finding {
    const finding = new Finding({ casebook, library }, search, options.caches ?? null);
    findings.push(finding);
    return finding;
  }
  const running = runCasebook({
    disk,
    casebook: opening.casebook,
    library,
    finding: findingOf(opening.casebook),
    findingOf,
    sealer: new Sealer(sealing, quickWork),
    sampleFolder: join(cases, "sample"),
    settings,
    settingsFolder: `${folder}-settings`,
    clock,
    older,
    backups: options.backups ?? `${folder}-settings/backups`,
    handover: {
      placeFor: async () => ({ path: `${folder}-handed/everything.zip`, fetch: "handed" }),
      choose: async () => null,
      pathOf: (id) => `${folder}-handed/${id}.zip`,
    },
    facts: { version: "0.1.0", shell: "loopback", blockedRequests: () => 3 },
    announce: (event) => announced.push(event),
  });
  async function ask<Name extends Channel>(channel: Name, input: Input<Name>): Promise<Answer<Name>> {
    asked.add(channel);
    const onFault = (_: string, error: unknown) => {
      throw error;
    };
    const answer = await dispatch(running.api, channel, input, onFault);
    return structuredClone(answer) as Answer<Name>;
  }
  /** Ends what finds, for a test that does not close. */
  async function endFinding(): Promise<void> {
    for (const finding of findings) await finding.close();
  }
  return { ask, asked, announced, folder, endFinding, close: running.close, daily: running.daily };
}

/** The value of an outcome; a refusal ends the test. */
export function value<Value>(outcome: { ok: true; value: Value } | { ok: false; reason: string }): Value {
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}
