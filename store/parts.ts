import type { CasebookEvent, EventKind } from "../core/events.ts";
import type { Outcome } from "../core/outcome.ts";
import type { Handover } from "./backup/handover.ts";
import type { OlderFiles } from "./backup/older-files.ts";
import type { Sealer } from "./circle/sealer.ts";
import type { Clock } from "./clock.ts";
import type { Disk } from "./documents/disk.ts";
import type { Finding } from "./finding/finding.ts";
import type { Library } from "./library.ts";
import type { OpenCasebook } from "./open-casebook.ts";
import type { SettingsFile } from "./settings-file.ts";

/** What only the shell knows. */
export interface ShellFacts {
  readonly version: string;
  readonly shell: "electron" | "loopback";
  blockedRequests(): number;
}

/** What is opened from the disk, the same in both shells. */
export interface OpenParts {
  readonly disk: Disk;
  readonly casebook: OpenCasebook;
  readonly library: Library;
  /** The folder of the sample, in the app's own data. */
  readonly sampleFolder: string;
  readonly settings: SettingsFile;
  /** The folder they lie in, where the own key of each casebook lies too; null where none is known. */
  readonly settingsFolder: string | null;
  readonly clock: Clock;
  readonly finding: Finding;
  /** Makes the one for a casebook that takes the place of the one that is open. */
  readonly findingOf: (casebook: OpenCasebook) => Finding;
  /** Locks and unlocks case files, whatever casebook is open. */
  readonly sealer: Sealer;
  /** What tells before a file of an older version is written over, through `disk`. */
  readonly older: OlderFiles;
  /** The folder that holds a folder of rotating backups for each casebook. */
  readonly backups: string;
}

/** Everything the app is made of when it runs. */
export interface Parts extends OpenParts {
  readonly facts: ShellFacts;
  readonly handover: Handover;
  /** Waited for before much is taken in from elsewhere: the present is backed up. */
  beforeImport(): Promise<void>;
  /** Told after something changed on the disk. */
  announce(event: CasebookEvent): void;
}

/** Tells the window when a request has changed something, and what it has become where `what` says so of the value. */
export async function announcing<Value>(
  parts: Parts,
  kind: EventKind,
  request: Promise<Outcome<Value>>,
  what: (value: Value) => Omit<CasebookEvent, "kind"> = () => ({}),
): Promise<Outcome<Value>> {
  const outcome = await request;
  if (outcome.ok) parts.announce({ kind, ...what(outcome.value) });
  return outcome;
}
