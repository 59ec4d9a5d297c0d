import { localClock } from "../store/clock.ts";
import { codeOf, localDisk } from "../store/disk.ts";
import { openLibrary } from "../store/library.ts";
import { type OpenCasebook, openCasebook } from "../store/open-casebook.ts";
import type { Parts } from "../store/parts.ts";
import { refusalOf } from "../store/refusal-of.ts";
import { type OpeningFault, words } from "./words.ts";

/** The casebook in a folder, or why it could not be opened; nothing of the folder is held then. */
type Opening =
  | { readonly ok: true; readonly casebook: OpenCasebook }
  | { readonly ok: false; readonly fault: OpeningFault; readonly error: unknown };

/** Opens the casebook in `folder`, making a new one where there is none. Never throws. */
export async function openOrSayWhy(folder: string): Promise<Opening> {
  try {
    const opening = await openCasebook(localDisk, folder, words.newCasebook, localClock.at(), localClock.today());
    return opening.ok ? opening : { ok: false, fault: opening.reason, error: null };
  } catch (error) {
    return { ok: false, fault: codeOf(error) === "" ? "fault" : refusalOf(error), error };
  }
}

/** Puts the parts of the app together. `cases` is the folder of cases, lenses and the sample that came with the app. */
export async function partsOf(
  casebook: OpenCasebook,
  cases: { readonly folder: string; readonly sample: string },
  shell: Pick<Parts, "settings" | "facts" | "announce">,
): Promise<Parts> {
  const library = await openLibrary(cases.folder);
  return { casebook, library, sampleFolder: cases.sample, clock: localClock, ...shell };
}
