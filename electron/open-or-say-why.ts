import { localClock } from "../store/clock.ts";
import { codeOf, localDisk } from "../store/disk.ts";
import { type OpenCasebook, openCasebook } from "../store/open-casebook.ts";
import { refusalOf } from "../store/refusal-of.ts";
import { openSettings, type SettingsFile } from "../store/settings-file.ts";
import { whyNoSettings, whyNotOpened, words } from "./words.ts";

/** What a person is told when the app cannot start: a headline and what happened, what is safe, what to do. */
export class CannotStart extends Error {
  readonly title: string;

  constructor(title: string, text: string, cause: unknown) {
    super(text, { cause });
    this.title = title;
  }
}

/** Opens the settings in `folder`. Throws `CannotStart` where they cannot be kept. */
export async function openSettingsOrSayWhy(folder: string): Promise<SettingsFile> {
  try {
    return await openSettings(localDisk, folder);
  } catch (error) {
    throw new CannotStart(words.notStarted, whyNoSettings(folder), error);
  }
}

/** Opens the casebook in `folder`, making a new one where there is none. Throws `CannotStart` where that cannot be. */
export async function openCasebookOrSayWhy(folder: string): Promise<OpenCasebook> {
  const opening = await openCasebook(localDisk, folder, words.newCasebook, localClock.at(), localClock.today()).catch(
    (error: unknown) => {
      const fault = codeOf(error) === "" ? "fault" : refusalOf(error);
      throw new CannotStart(words.notOpened, whyNotOpened(fault, folder), error);
    },
  );
  if (opening.ok) return opening.casebook;
  throw new CannotStart(words.notOpened, whyNotOpened(opening.reason, folder), null);
}
