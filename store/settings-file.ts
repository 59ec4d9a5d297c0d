import { join } from "node:path";
import { done, type Outcome } from "../core/outcome.ts";
import { type Settings, type SettingsChange, settingsFormat } from "../core/settings.ts";
import { withGiven } from "../core/with-given.ts";
import { type Disk, ignoringDisk } from "./documents/disk.ts";
import { sweepTemporaries } from "./documents/durable-adapter.ts";
import { SingleFile } from "./documents/single-file.ts";

/** The settings of this machine's user. */
export type SettingsFile = SingleFile<Settings>;

/** No write takes as long, in milliseconds: a second copy of the app may write its settings right now. */
const longestWrite = 600_000;

/**
 * Opens `settings.json` in the folder of the app's own data, making the folder where there is none. A file that cannot be
 * read or written gives the usual settings and refuses to be changed: nobody is kept from their casebook by a theme. Throws
 * what the disk throws when the folder cannot be made.
 */
export async function openSettings(disk: Disk, folder: string): Promise<SettingsFile> {
  await disk.makeFolder(folder);
  await ignoringDisk(sweepTemporaries(disk, folder, longestWrite));
  return SingleFile.open(disk, folder, join(folder, "settings.json"), settingsFormat, false);
}

/** Changes some settings; resolves when they are on the disk. */
export function changeSettings(file: SettingsFile, change: SettingsChange, at: string): Promise<Outcome<Settings>> {
  return file.change(at, (settings) => done(withGiven(settings, change)));
}
