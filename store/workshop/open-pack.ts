import { join } from "node:path";
import type { Notice } from "../../core/casebook.ts";
import type { Sealer } from "../circle/sealer.ts";
import type { Clock } from "../clock.ts";
import type { Disk } from "../documents/disk.ts";
import type { Library } from "../library.ts";
import { type Lock, takeLock } from "../lock-file.ts";
import type { OpeningFault } from "../opening-fault.ts";
import { refusalOf } from "../refusal-of.ts";
import type { SettingsFile } from "../settings-file.ts";
import { sha256Of } from "../sha256.ts";
import { type PackFile, type PackReading, packFileAt, readPack } from "./read-pack.ts";
import { Sessions } from "./sessions.ts";

/** Where the workshops of one pack are kept, held by this copy of the app. */
export interface PackPlace {
  readonly folder: string;
  readonly sessions: Sessions;
  readonly notices: readonly Notice[];
  readonly lock: Lock;
}

/** What a start for a workshop needs beside its pack. */
export interface AroundPack {
  readonly disk: Disk;
  readonly library: Library;
  readonly settings: SettingsFile;
  readonly settingsFolder: string;
  readonly clock: Clock;
  readonly sealer: Sealer;
}

/** Everything that is open in a start for the workshop of a pack. No casebook is. */
export interface PackParts extends AroundPack {
  readonly file: PackFile;
  readonly reading: PackReading;
  /** Null for a pack from which no workshop can come. */
  readonly place: PackPlace | null;
}

/** A pack that was opened, or why not; `error` is the disk's own, null when it gave none. */
export type OpeningPack =
  | { readonly ok: true; readonly parts: PackParts }
  | { readonly ok: false; readonly fault: OpeningFault; readonly error: unknown };

/** How much of the hash names the folder of a pack, in hexadecimal digits: enough to tell all packs of a trainer apart. */
const shortAt = 16;

/** Takes the folder of a pack, made where there is none; null while another copy of the app holds it. */
async function takePlace(disk: Disk, folder: string): Promise<PackPlace | null> {
  await disk.makeFolder(folder);
  const locking = await takeLock(disk, folder);
  if (!locking.ok) return null;
  try {
    const notices: Notice[] = [];
    return { folder, sessions: await Sessions.open(disk, folder, null, notices), notices, lock: locking.lock };
  } catch (error) {
    await locking.lock.release();
    throw error;
  }
}

/**
 * Opens the pack at a path, and the folder under the settings in which its workshops are kept: one for each content of a file, so that
 * the same pack goes on where it was. Refuses with `pack-in-use` while another copy of the app holds it, and with `no-settings` when
 * that folder cannot be made or read.
 */
export async function openPack(around: AroundPack, path: string): Promise<OpeningPack> {
  const { disk, sealer, settingsFolder } = around;
  const file = await packFileAt(path);
  const reading = await readPack(file, null, sealer);
  const mayOpen = reading.ok || reading.pack.state === "locked";
  if (!mayOpen || typeof file.bytes === "string") return { ok: true, parts: { ...around, file, reading, place: null } };
  const folder = join(settingsFolder, "workshops", sha256Of(file.bytes).slice(0, shortAt));
  try {
    const place = await takePlace(disk, folder);
    if (place !== null) return { ok: true, parts: { ...around, file, reading, place } };
    return { ok: false, fault: { kind: "pack-in-use", folder: path }, error: null };
  } catch (error) {
    refusalOf(error);
    return { ok: false, fault: { kind: "no-settings", folder }, error };
  }
}

/** Waits for the last write of all that was opened, gives the folder of the pack back and ends the worker. */
export async function closePack({ settings, sealer, place }: PackParts): Promise<void> {
  await settings.settled();
  await place?.sessions.settled();
  await Promise.all([sealer.close(), place?.lock.release()]);
}
