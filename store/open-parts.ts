import { join } from "node:path";
import { watchOlder } from "./backup/older-files.ts";
import { defaultBackupsFolder, liesInside } from "./backup/shelves.ts";
import { cachesOf } from "./caches.ts";
import { Sealer } from "./circle/sealer.ts";
import { localClock } from "./clock.ts";
import { localDisk } from "./documents/disk.ts";
import { Finding } from "./finding/finding.ts";
import { type Library, openLibrary, QuestionsFaulty } from "./library.ts";
import { type OpenCasebook, openCasebook } from "./open-casebook.ts";
import type { OpeningFault } from "./opening-fault.ts";
import type { OpenParts } from "./parts.ts";
import { refusalOf } from "./refusal-of.ts";
import { openSettings, type SettingsFile } from "./settings-file.ts";
import { words } from "./shell-words.ts";

/**
 * The folders of one run. `cases` holds the cases, the lenses and the sample; `search` and `sealing` are no folders but the scripts
 * of the worker that finds and of the one that locks case files, which lie elsewhere in each shell.
 */
export interface Folders {
  readonly search: string;
  readonly sealing: string;
  readonly cases: string;
  readonly casebook: string;
  readonly settings: string;
  /** Where the rotating backups of all casebooks lie; null for the usual place, beside the settings. */
  readonly backups?: string | null;
}

/** What was opened, or why not; `error` is the disk's own, null when it gave none. */
export type OpeningParts =
  | { readonly ok: true; readonly parts: OpenParts }
  | { readonly ok: false; readonly fault: OpeningFault; readonly error: unknown };

/** The library, or what is wrong with its lenses. Throws every other error. */
async function libraryIn(folder: string): Promise<Library | QuestionsFaulty> {
  try {
    return await openLibrary(folder);
  } catch (error) {
    if (error instanceof QuestionsFaulty) return error;
    throw error;
  }
}

/** The settings, or the error of a disk that gives them no folder. Throws what is not an error of the disk. */
async function settingsIn(folder: string): Promise<SettingsFile | { readonly error: unknown }> {
  try {
    return await openSettings(localDisk, folder);
  } catch (error) {
    refusalOf(error);
    return { error };
  }
}

/** The library and the settings, which every start needs; or why there is one of them not. */
export type OpeningAround =
  | { readonly ok: true; readonly library: Library; readonly settings: SettingsFile }
  | { readonly ok: false; readonly fault: OpeningFault; readonly error: unknown };

/** Opens library and settings alone. Refuses with `bad-lenses` and `no-settings`; throws when the app's own files cannot be read. */
export async function openAround({
  cases,
  settings: folder,
}: Pick<Folders, "cases" | "settings">): Promise<OpeningAround> {
  const library = await libraryIn(cases);
  if (library instanceof QuestionsFaulty)
    return {
      ok: false,
      fault: { kind: "bad-lenses", folder: join(cases, "lenses"), faults: library.faults },
      error: null,
    };
  const settings = await settingsIn(folder);
  if ("error" in settings) return { ok: false, fault: { kind: "no-settings", folder }, error: settings.error };
  return { ok: true, library, settings };
}

/**
 * Opens library, settings and casebook on the disk of this machine, the casebook last, so that nothing is left to close when
 * one of them fails. Refuses with what stands in the way; throws when the app's own files cannot be read.
 */
export async function openParts(folders: Folders): Promise<OpeningParts> {
  const { cases, casebook: folder, settings: settingsFolder, search } = folders;
  const backups = folders.backups ?? defaultBackupsFolder(settingsFolder);
  if (liesInside(backups, folder))
    return { ok: false, fault: { kind: "backups-inside", folder: backups }, error: null };
  const around = await openAround(folders);
  if (!around.ok) return around;
  const { library, settings } = around;
  try {
    const older = watchOlder(localDisk);
    const { disk } = older;
    const [now, today] = [localClock.at(), localClock.today()];
    const opening = await openCasebook(disk, folder, words.newCasebook, now, today, settingsFolder);
    if (!opening.ok) return { ok: false, fault: { kind: opening.reason, folder }, error: null };
    const { casebook } = opening;
    const findingOf = (opened: OpenCasebook) => {
      // Of a casebook that cannot be written the id may be a passing one, and a cache for each start would be left behind.
      const caches = opened.writable ? cachesOf(settingsFolder, opened.about.id) : null;
      return new Finding({ casebook: opened, library }, search, caches);
    };
    const sampleFolder = join(cases, "sample");
    return {
      ok: true,
      parts: {
        disk,
        casebook,
        library,
        sampleFolder,
        settings,
        settingsFolder,
        clock: localClock,
        older,
        backups,
        finding: findingOf(casebook),
        findingOf,
        sealer: new Sealer(folders.sealing),
      },
    };
  } catch (error) {
    return { ok: false, fault: { kind: refusalOf(error), folder }, error };
  }
}

/** Waits for the last write of all that was opened, gives the lock of the casebook back and ends the workers. */
export async function closeParts(
  parts: Pick<OpenParts, "casebook" | "settings" | "finding" | "sealer">,
): Promise<void> {
  await parts.settings.settled();
  await Promise.all([parts.casebook.close(), parts.finding.close(), parts.sealer.close()]);
}
