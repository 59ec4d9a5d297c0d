import type { CasebookApi } from "../core/api.ts";
import type { CasebookEvent } from "../core/events.ts";
import type { Handover } from "./backup/handover.ts";
import { Sealer } from "./circle/sealer.ts";
import { localClock } from "./clock.ts";
import { localDisk } from "./documents/disk.ts";
import type { Library } from "./library.ts";
import { closeParts, type Folders, openAround, openParts } from "./open-parts.ts";
import type { OpeningFault } from "./opening-fault.ts";
import type { ShellFacts } from "./parts.ts";
import { type Running, runCasebook } from "./running.ts";
import type { SettingsFile } from "./settings-file.ts";
import { closePack, openPack } from "./workshop/open-pack.ts";
import { runPack } from "./workshop/run-pack.ts";

/** What a shell gives to what runs behind it. */
export interface Shell {
  readonly facts: ShellFacts;
  readonly handover: Handover;
  announce(event: CasebookEvent): void;
}

/** What was opened, before anything is asked of it: a casebook, or a pack with the casebook closed. */
export interface OpenStart {
  readonly library: Library;
  readonly settings: SettingsFile;
  run(shell: Shell): RunningStart;
  /** Closes what never ran. */
  close(): Promise<void>;
}

/** What runs behind a shell: one way in, whatever was opened. */
export interface RunningStart extends Pick<Running, "daily" | "close"> {
  readonly api: CasebookApi;
  /** Begins what goes on behind, once the window is there. */
  begin(): void;
}

/** What was opened, or why not; `error` is the disk's own, null when it gave none. */
export type OpeningStart =
  | { readonly ok: true; readonly start: OpenStart }
  | { readonly ok: false; readonly fault: OpeningFault; readonly error: unknown };

/** Opens the casebook of its folder; or, for `workshop`, the path of a pack, that alone: then nothing is asked of the casebook's folder. */
export async function openStart(folders: Folders, workshop: string | null): Promise<OpeningStart> {
  return workshop === null ? startCasebook(folders) : startWorkshop(folders, workshop);
}

async function startCasebook(folders: Folders): Promise<OpeningStart> {
  const opening = await openParts(folders);
  if (!opening.ok) return opening;
  const { parts } = opening;
  const start: OpenStart = {
    ...{ library: parts.library, settings: parts.settings },
    run: (shell) => ({ ...runCasebook({ ...parts, ...shell }), begin: () => parts.finding.begin() }),
    close: () => closeParts(parts),
  };
  return { ok: true, start };
}

async function startWorkshop(folders: Folders, path: string): Promise<OpeningStart> {
  const opened = await openAround(folders);
  if (!opened.ok) return opened;
  const { library, settings } = opened;
  const around = { disk: localDisk, clock: localClock, sealer: new Sealer(folders.sealing), library, settings };
  const opening = await openPack({ ...around, settingsFolder: folders.settings }, path);
  if (!opening.ok) return opening;
  const { parts } = opening;
  const start: OpenStart = {
    ...{ library, settings },
    run: (shell) => ({ ...runPack(parts, shell), daily: async () => undefined, begin: () => undefined }),
    close: () => closePack(parts),
  };
  return { ok: true, start };
}
