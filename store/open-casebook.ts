import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { type Casebook, casebookFormat, type Notice } from "../core/casebook.ts";
import { type Drafts, draftsFormat } from "../core/drafts.ts";
import { type Reading, readingFormat } from "../core/library/reading.ts";
import { done } from "../core/outcome.ts";
import { codeOf, type Disk } from "./disk.ts";
import { DocumentFile } from "./document-file.ts";
import { sweepTemporaries } from "./durable-adapter.ts";
import { Journal } from "./journal.ts";
import { type Holder, type Lock, takeLock } from "./lock-file.ts";
import { setAside } from "./set-aside.ts";
import { SingleFile } from "./single-file.ts";

/** Everything of one owner, open. */
export interface OpenCasebook {
  readonly folder: string;
  readonly about: Casebook;
  readonly journal: Journal;
  readonly reading: SingleFile<Reading>;
  readonly drafts: SingleFile<Drafts>;
  readonly notices: readonly Notice[];
  /** False when the folder or its version allows no writing; everything can still be read. */
  readonly writable: boolean;
  /** Waits for the last write and gives the lock back. */
  close(): Promise<void>;
}

/** The casebook, or why this folder cannot be opened as one. Nothing was changed in it then. */
export type OpeningCasebook =
  | { readonly ok: true; readonly casebook: OpenCasebook }
  | { readonly ok: false; readonly reason: "in-use"; readonly holder: Holder }
  | { readonly ok: false; readonly reason: "not-a-casebook" | "no-folder" };

type Standing = "new" | "casebook" | "other";

/** A new folder, an empty one, a casebook, or somebody's folder of other things, which we do not scatter files into. */
async function standing(disk: Disk, folder: string): Promise<Standing> {
  const names: string[] = await disk.list(folder).catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return [];
    throw error;
  });
  if (names.includes("casebook.json") || names.includes("dilemmas")) return "casebook";
  return names.some((name) => !name.startsWith(".")) ? "other" : "new";
}

/** Makes the folders and takes the lock; null where nothing can be written. */
async function takeHold(disk: Disk, folder: string) {
  try {
    await disk.makeFolder(join(folder, "dilemmas"));
    return await takeLock(disk, folder);
  } catch (error) {
    if (["EACCES", "EPERM", "EROFS"].includes(codeOf(error))) return null;
    throw error;
  }
}

async function readAbout(disk: Disk, folder: string, name: string, at: string, readOnly: boolean, notices: Notice[]) {
  const path = join(folder, "casebook.json");
  const blank = { id: randomUUID(), name, createdAt: at };
  const opening = await DocumentFile.open(disk, path, casebookFormat);
  if (opening.state === "newer") {
    notices.push({ kind: "newer-casebook", name: "casebook.json", detail: String(opening.version) });
    return { about: opening.kept?.content ?? blank, newer: true };
  }
  if (opening.state === "fine") return { about: opening.file.kept?.content ?? blank, newer: false };
  if (opening.state === "damaged") notices.push(await setAside(disk, folder, path, opening.fault, readOnly));
  if (readOnly) return { about: blank, newer: false };
  const written = await DocumentFile.fresh(disk, path, casebookFormat).change(at, () => done(blank));
  if (!written.ok) throw new Error(`casebook.json could not be written: ${written.reason}`);
  return { about: blank, newer: false };
}

/**
 * Opens the casebook in a folder, making it where there is none. `name` is for a new one, `now` the moment, `today` the
 * owner's calendar day. A folder that cannot be written opens read-only and says so in its notices.
 * Throws what the disk throws when the folder cannot even be read.
 */
export async function openCasebook(
  disk: Disk,
  folder: string,
  name: string,
  now: string,
  today: string,
): Promise<OpeningCasebook> {
  const stands = await standing(disk, folder);
  if (stands === "other") return { ok: false, reason: "not-a-casebook" };
  const held = await takeHold(disk, folder);
  if (held === null && stands === "new") return { ok: false, reason: "no-folder" };
  if (held !== null && !held.ok) return { ok: false, reason: "in-use", holder: held.holder };
  try {
    return { ok: true, casebook: await openHeld(disk, folder, name, now, today, held?.lock ?? null) };
  } catch (error) {
    await held?.lock.release();
    throw error;
  }
}

async function openHeld(
  disk: Disk,
  folder: string,
  name: string,
  now: string,
  today: string,
  lock: Lock | null,
): Promise<OpenCasebook> {
  const notices: Notice[] = [];
  if (lock === null) notices.push({ kind: "read-only", name: "", detail: "" });
  const { about, newer } = await readAbout(disk, folder, name, now, lock === null, notices);
  const readOnly = lock === null || newer;
  if (!readOnly) for (const place of [folder, join(folder, "dilemmas")]) await sweepTemporaries(disk, place);
  const journal = await Journal.open(disk, folder, today, readOnly, notices);
  const single = <Content>(file: string, format: Parameters<typeof SingleFile.open<Content>>[3]) =>
    SingleFile.open(disk, folder, join(folder, file), format, readOnly, notices);
  const reading = await single("reading.json", readingFormat);
  const drafts = await single("drafts.json", draftsFormat);
  return {
    folder,
    about,
    journal,
    reading,
    drafts,
    notices,
    writable: !readOnly,
    async close() {
      for (const part of [journal, reading, drafts]) await part.settled();
      await lock?.release();
    },
  };
}
