import { randomUUID } from "node:crypto";
import { dirname, join } from "node:path";
import { assertNever } from "../core/assert-never.ts";
import { type Casebook, casebookFormat, type Hindrance, type Notice } from "../core/casebook.ts";
import { type HouseCode, houseCodeFormat } from "../core/code/house-code.ts";
import { type Views, viewsFormat } from "../core/dilemma/views.ts";
import type { Format } from "../core/document.ts";
import { type Drafts, draftsFormat } from "../core/drafts.ts";
import { type Reading, readingFormat } from "../core/library/reading.ts";
import { done, type Refusal } from "../core/outcome.ts";
import { type OwnLenses, ownLensesFormat } from "../core/walk/own-lenses.ts";
import { codeOf, type Disk, ignoringDisk } from "./disk.ts";
import { DocumentFile } from "./document-file.ts";
import { sweepTemporaries } from "./durable-adapter.ts";
import { guardDisk } from "./guarded-disk.ts";
import { Journal } from "./journal.ts";
import { type Elsewhere, type Holder, type Lock, type Locking, takeLock } from "./lock-file.ts";
import { OwnCases } from "./own-cases.ts";
import { ReadingStopped } from "./reading.ts";
import { refusalOf } from "./refusal-of.ts";
import { setAside, unreadable } from "./set-aside.ts";
import { SingleFile } from "./single-file.ts";
import { SummaryCache } from "./summary-cache.ts";
import { sweepAttachments } from "./sweep-attachments.ts";

/** Everything of one owner, open. */
export interface OpenCasebook {
  readonly folder: string;
  /** Writes only while the folder is the one that was opened. */
  readonly disk: Disk;
  readonly about: Casebook;
  readonly journal: Journal;
  readonly cases: OwnCases;
  readonly reading: SingleFile<Reading>;
  readonly drafts: SingleFile<Drafts>;
  readonly views: SingleFile<Views>;
  readonly lenses: SingleFile<OwnLenses>;
  readonly code: SingleFile<HouseCode>;
  /** Grows until `tidied`. */
  readonly notices: readonly Notice[];
  /**
   * Resolves when every dilemma has been read, what is due has left the bin, and attachments that nothing names are gone.
   * Rejects with what the disk says of a folder that went away meanwhile.
   */
  readonly tidied: Promise<void>;
  /** False when the folder or its version allows no writing; everything can still be read. */
  readonly writable: boolean;
  /** Stops reading, waits for the last write and gives the lock back. */
  close(): Promise<void>;
}

/** The casebook, or why this folder cannot be opened as one. Nothing was changed in it then. */
export type OpeningCasebook =
  | { readonly ok: true; readonly casebook: OpenCasebook }
  | { readonly ok: false; readonly reason: "in-use"; readonly holder: Holder }
  | { readonly ok: false; readonly reason: "not-a-casebook" | "no-folder" };

type Standing = "new" | "casebook" | "other";

/** The folders that a crash can leave temporary files in, where they are. */
const written = [".", "dilemmas", "cases", "attachments", "history", "bin"];

/** Why the folder cannot be held. */
type Unheld = Extract<Hindrance, "read-only" | "disk-full">;

/** A new folder, an empty one, a casebook, or somebody's folder of other things, which we do not scatter files into. */
async function standing(disk: Disk, folder: string): Promise<Standing> {
  const names: string[] = await disk.list(folder).catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return [];
    throw error;
  });
  if (names.includes("casebook.json") || names.includes("dilemmas")) return "casebook";
  return names.some((name) => !name.startsWith(".")) ? "other" : "new";
}

/** What was held while a casebook is open, and what was seen when it was taken. */
interface Hold {
  readonly lock: Lock;
  readonly elsewhere: Elsewhere | null;
}

/** Makes the folders and takes the lock, or says why nothing can be written. */
async function takeHold(disk: Disk, folder: string): Promise<Locking | Unheld> {
  try {
    await disk.makeFolder(join(folder, "dilemmas"));
    return await takeLock(disk, folder);
  } catch (error) {
    return unheld(refusalOf(error), error);
  }
}

/** A disk that is full, or that lets nothing be written, still lets everything be read. Throws every other error. */
function unheld(refusal: Refusal, error: unknown): Unheld {
  if (refusal === "disk-full" || refusal === "read-only") return refusal;
  throw error;
}

/** What the casebook says of itself, what to tell its owner, and what hinders writing, if anything. */
interface AboutReading {
  readonly about: Casebook;
  readonly notices: readonly Notice[];
  readonly hindrance: Hindrance | null;
}

async function readAbout(
  disk: Disk,
  folder: string,
  name: string,
  at: string,
  hindrance: Unheld | null,
): Promise<AboutReading> {
  const path = join(folder, "casebook.json");
  const blank: AboutReading = { about: { id: randomUUID(), name, createdAt: at }, notices: [], hindrance };
  const opening = await DocumentFile.open(disk, path, casebookFormat);
  switch (opening.state) {
    case "fine": {
      const altered = { kind: "altered-outside", name: "casebook.json", detail: "" } as const;
      const notices = opening.altered ? [altered] : [];
      return { ...blank, about: opening.file.kept?.content ?? blank.about, notices };
    }
    case "newer": {
      const notice = { kind: "newer-casebook", name: "casebook.json", detail: String(opening.version) } as const;
      return { about: opening.kept?.content ?? blank.about, notices: [notice], hindrance: hindrance ?? notice.kind };
    }
    case "unreadable":
      return { ...blank, notices: [unreadable(path, opening.error)], hindrance: hindrance ?? "unreadable" };
    case "damaged":
      return writeAbout(disk, path, {
        ...blank,
        notices: [await setAside(disk, folder, path, opening.fault, hindrance !== null)],
      });
    case "missing":
      return writeAbout(disk, path, blank);
    default:
      return assertNever(opening);
  }
}

/** Writes `casebook.json` anew. A damaged one that could not be set aside is not written over. */
async function writeAbout(disk: Disk, path: string, reading: AboutReading): Promise<AboutReading> {
  if (reading.hindrance !== null) return reading;
  const file = DocumentFile.fresh(disk, path, casebookFormat);
  const written = await file.change(reading.about.createdAt, () => done(reading.about));
  if (written.ok) return reading;
  const kind = written.reason === "disk-full" ? "disk-full" : "read-only";
  return { ...reading, notices: [...reading.notices, { kind, name: "", detail: "" }], hindrance: kind };
}

/**
 * Opens the casebook in a folder, making it where there is none. `name` is for a new one, `now` the moment, `today` the
 * owner's calendar day. `settings` is the folder of the app's own data, or null: where the list of the journal is kept there, the
 * casebook opens before its dilemmas have been read. A folder that cannot be written, or a full disk, opens read-only and says so in its notices.
 * Throws what the disk throws when the folder cannot even be listed.
 */
export async function openCasebook(
  disk: Disk,
  folder: string,
  name: string,
  now: string,
  today: string,
  settings: string | null = null,
): Promise<OpeningCasebook> {
  const stands = await standing(disk, folder);
  if (stands === "other") return { ok: false, reason: "not-a-casebook" };
  const held = await takeHold(disk, folder);
  if (typeof held === "string") {
    if (stands === "new") return { ok: false, reason: "no-folder" };
    return { ok: true, casebook: await openHeld(disk, folder, name, now, today, settings, held) };
  }
  if (!held.ok) return { ok: false, reason: "in-use", holder: held.holder };
  try {
    return { ok: true, casebook: await openHeld(disk, folder, name, now, today, settings, held) };
  } catch (error) {
    await held.lock.release();
    throw error;
  }
}

function noticesOf(hold: Hold | Unheld): Notice[] {
  if (typeof hold === "string") return [{ kind: hold, name: "", detail: "" }];
  const { elsewhere } = hold;
  return elsewhere === null ? [] : [{ kind: "opened-elsewhere", name: elsewhere.host, detail: elsewhere.since }];
}

/**
 * Removes what a crash has left lying, and forces to the disk what it left standing: a write that was killed before it was
 * forced is shown as saved from now on.
 */
async function takeUp(disk: Disk, folder: string): Promise<void> {
  await ignoringDisk(disk.syncFolder(dirname(folder)));
  for (const place of written) {
    await ignoringDisk(sweepTemporaries(disk, join(folder, place)));
    await ignoringDisk(disk.syncFolder(join(folder, place)));
  }
}

/** Removes the attachments that nothing names any more, as far as the disk lets go of them. */
async function sweep(disk: Disk, folder: string, journal: Journal, now: number): Promise<void> {
  const named = (await journal.entries()).flatMap(({ dilemma }) => dilemma.attachments.map(({ id }) => id));
  await ignoringDisk(sweepAttachments(disk, folder, new Set(named), now));
}

/** What to tell of a folder that was not read to its end; closing it meanwhile is nothing to tell. */
function unreadNotices(error: unknown): Notice[] {
  return error instanceof ReadingStopped ? [] : [{ kind: "not-all-read", name: "", detail: refusalOf(error) }];
}

async function openHeld(
  bare: Disk,
  folder: string,
  name: string,
  now: string,
  today: string,
  settings: string | null,
  hold: Hold | Unheld,
): Promise<OpenCasebook> {
  const lock = typeof hold === "string" ? null : hold.lock;
  const disk = lock === null ? bare : await guardDisk(bare, folder, () => lock.isThere());
  const unheld = typeof hold === "string" ? hold : null;
  const { about, hindrance, notices: told } = await readAbout(disk, folder, name, now, unheld);
  const writable = hindrance === null;
  const notices: Notice[] = [...noticesOf(hold), ...told];
  if (writable) await takeUp(disk, folder);
  const shelf: Notice[] = [];
  const cases = await OwnCases.open(disk, folder, hindrance, shelf);
  const single = <Content>(file: string, format: Format<Content>) =>
    SingleFile.open(disk, folder, join(folder, file), format, !writable);
  const reading = await single("reading.json", readingFormat);
  const drafts = await single("drafts.json", draftsFormat);
  const views = await single("views.json", viewsFormat);
  const lenses = await single("lenses.json", ownLensesFormat);
  const code = await single("code.json", houseCodeFormat);
  const singles = [reading, drafts, views, lenses, code];
  const cache = settings === null ? null : new SummaryCache(bare, settings, about.id);
  const journal = await Journal.open(disk, folder, today, hindrance, notices, cache);
  const tidied = journal.tidied.then(() => (writable ? sweep(disk, folder, journal, Date.parse(now)) : undefined));
  if (journal.pictured === null) await tidied;
  else tidied.catch((error: unknown) => notices.push(...unreadNotices(error)));
  notices.push(...shelf, ...singles.flatMap((file) => file.notices));
  return {
    folder,
    disk,
    about,
    journal,
    cases,
    reading,
    drafts,
    views,
    lenses,
    code,
    notices,
    tidied,
    writable,
    async close() {
      await journal.close();
      await Promise.allSettled([tidied]);
      for (const part of [cases, ...singles]) await part.settled();
      await lock?.release();
    },
  };
}
