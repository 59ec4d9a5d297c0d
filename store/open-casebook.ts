import { dirname, join } from "node:path";
import type { Casebook, Notice } from "../core/casebook.ts";
import type { Refusal } from "../core/outcome.ts";
import { type ChangedOver, endChangeOver } from "./backup/swap.ts";
import { Rounds } from "./circle/rounds.ts";
import { codeOf, type Disk, ignoringDisk } from "./documents/disk.ts";
import { sweepTemporaries } from "./documents/durable-adapter.ts";
import { guardDisk } from "./documents/guarded-disk.ts";
import { unreadNotices } from "./documents/reading.ts";
import { Journal } from "./journal.ts";
import { type Elsewhere, type Holder, type Lock, type Locking, lockName, takeLock } from "./lock-file.ts";
import { takeUpAttachmentCopies } from "./merge/attachment-copies.ts";
import { Conflicts } from "./merge/conflicts.ts";
import type { RootFile } from "./merge/root-copies.ts";
import { OwnCases } from "./own-cases.ts";
import { readAbout, type Unheld } from "./read-about.ts";
import { refusalOf } from "./refusal-of.ts";
import { openSingleFiles, type SingleFiles } from "./single-files.ts";
import { SummaryCache } from "./summary-cache.ts";
import { sweepAttachments } from "./sweep-attachments.ts";
import { Sessions } from "./workshop/sessions.ts";

/** Everything of one owner, open. */
export interface OpenCasebook extends SingleFiles {
  readonly folder: string;
  /** Writes only while the folder is the one that was opened. */
  readonly disk: Disk;
  readonly about: Casebook;
  readonly journal: Journal;
  readonly cases: OwnCases;
  readonly rounds: Rounds;
  readonly sessions: Sessions;
  /** The same files as those that copies of them are merged into. */
  readonly roots: readonly RootFile[];
  /** What two machines said differently. */
  readonly conflicts: Conflicts;
  /** Grows until `tidied`, and when another machine writes what cannot be read. */
  readonly notices: Notice[];
  /**
   * Resolves when every dilemma has been read, what is due has left the bin, and attachments that nothing names are gone.
   * Rejects with what the disk says of a folder that went away meanwhile.
   */
  readonly tidied: Promise<void>;
  /** False when the folder or its version allows no writing; everything can still be read. */
  readonly writable: boolean;
  /** Work to be done before it closes. */
  onClose(work: () => Promise<void>): void;
  /** Stops reading, waits for the last write and gives the lock back. */
  close(): Promise<void>;
  /**
   * Waits for the last write, does the work while nothing is open and the lock is held, and opens what stands then. This one is
   * of no use any more, whatever comes of it. Throws what the disk throws when nothing can be opened again.
   */
  reopen(work: (disk: Disk) => Promise<void>, now: string, today: string): Promise<OpenCasebook>;
}

/** The casebook, or why this folder cannot be opened as one. Nothing was changed in it then. */
export type OpeningCasebook =
  | { readonly ok: true; readonly casebook: OpenCasebook }
  | { readonly ok: false; readonly reason: "in-use"; readonly holder: Holder }
  | { readonly ok: false; readonly reason: "not-a-casebook" | "no-folder" };

type Standing = "new" | "casebook" | "other";

const documents = ["dilemmas", "cases", "rounds", "sessions"];

/** The folders that a crash can leave temporary files in, where they are. */
const written = [".", ...documents, "attachments", "history", "bin", "conflicts", "merged"];

/** A new folder, an empty one, a casebook, or somebody's folder of other things, which we do not scatter files into. A lock alone is what is left of a casebook that was being made. */
async function standing(disk: Disk, folder: string): Promise<Standing> {
  const names: string[] = await disk.list(folder).catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return [];
    throw error;
  });
  if (names.includes("casebook.json") || names.includes("dilemmas")) return "casebook";
  return names.some((name) => !name.startsWith(".") && !name.startsWith(lockName)) ? "other" : "new";
}

/** What was held while a casebook is open, and what was seen when it was taken. */
interface Hold {
  readonly ok: true;
  readonly lock: Lock;
  readonly elsewhere: Elsewhere | null;
  /** What became of the bringing back of a backup that was broken off. */
  readonly changedOver: ChangedOver | null;
}

/** Ends what was broken off, before anything is read, and makes the folders. Gives the lock back when the disk refuses. */
async function settleIn(disk: Disk, folder: string, held: Extract<Locking, { ok: true }>): Promise<Hold> {
  try {
    const changedOver = await endChangeOver(disk, folder);
    await disk.makeFolder(join(folder, "dilemmas"));
    return { ...held, changedOver };
  } catch (error) {
    await held.lock.release();
    throw error;
  }
}

/** Takes the lock and makes the folders, or says why nothing can be written. */
async function takeHold(disk: Disk, folder: string): Promise<Hold | Extract<Locking, { ok: false }> | Unheld> {
  try {
    await disk.makeFolder(folder);
    const held = await takeLock(disk, folder);
    return held.ok ? await settleIn(disk, folder, held) : held;
  } catch (error) {
    return unheld(refusalOf(error), error);
  }
}

/** A disk that is full, or that lets nothing be written, still lets everything be read. Throws every other error. */
function unheld(refusal: Refusal, error: unknown): Unheld {
  if (refusal === "disk-full" || refusal === "read-only") return refusal;
  throw error;
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
  const { elsewhere, changedOver } = hold;
  return [
    ...(changedOver === null ? [] : [{ kind: `change-over-${changedOver}` as const, name: "", detail: "" }]),
    ...(elsewhere === null
      ? []
      : [{ kind: "opened-elsewhere" as const, name: elsewhere.host, detail: elsewhere.since }]),
  ];
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
  await takeUpAttachmentCopies(disk, folder);
  const named = (await journal.entries()).flatMap(({ dilemma }) => dilemma.attachments.map(({ id }) => id));
  await ignoringDisk(sweepAttachments(disk, folder, new Set(named), now));
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
  const rounds = await Rounds.open(disk, folder, hindrance, shelf);
  const sessions = await Sessions.open(disk, folder, hindrance, shelf);
  const conflicts = new Conflicts(disk, folder);
  const { files, roots } = await openSingleFiles(disk, folder, about, conflicts, writable, shelf);
  // Of a casebook that cannot be written the id may be a passing one, and a list for each start would be left behind.
  const cache = settings === null || !writable ? null : new SummaryCache(bare, settings, about.id);
  const journal = await Journal.open(disk, folder, today, hindrance, notices, cache);
  const tidied = journal.tidied.then(() => (writable ? sweep(disk, folder, journal, Date.parse(now)) : undefined));
  if (journal.pictured === null) await tidied;
  else tidied.catch((error: unknown) => notices.push(...unreadNotices(error)));
  notices.push(...shelf);
  const closing: (() => Promise<void>)[] = [];
  async function settled(): Promise<void> {
    const closed = journal.close(); // First, as what looks around may wait for the whole to be read, and is refused from now on.
    for (const work of closing) await work();
    await closed;
    await Promise.allSettled([tidied]);
    for (const part of [journal, cases, rounds, sessions, ...Object.values(files)]) await part.settled();
  }
  return {
    folder,
    disk,
    about,
    journal,
    cases,
    rounds,
    sessions,
    ...files,
    roots,
    conflicts,
    notices,
    tidied,
    writable,
    onClose: (work) => closing.push(work),
    async close() {
      await settled();
      await lock?.release();
    },
    async reopen(work, at, day) {
      await settled();
      await work(disk);
      const changedOver = typeof hold === "string" ? null : await endChangeOver(disk, folder);
      const held = typeof hold === "string" ? hold : { ...hold, elsewhere: null, changedOver };
      const next = await openHeld(bare, folder, name, at, day, settings, held);
      await next.tidied; // The list kept from before is no picture of what stands now.
      return next;
    },
  };
}
