import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "../core/zod.ts";
import { codeOf, type Disk, ignoringDisk, type Stamp } from "./documents/disk.ts";
import { thisMachine } from "./this-machine.ts";

/** What was added later is missing in the lock of an older Casebook. */
const holderSchema = z.object({
  pid: z.int(),
  host: z.string(),
  bootedAt: z.number(),
  token: z.string(),
  machine: z.string().nullable().default(null),
  boot: z.string().nullable().default(null),
  upFor: z.number().default(0),
  since: z.iso.datetime().nullable().default(null),
});

/** Who has a casebook open. */
export type Holder = z.infer<typeof holderSchema>;

/** Another machine that opened the casebook within the last day and has not closed it, as far as can be seen from here. */
export interface Elsewhere {
  readonly host: string;
  readonly since: string;
}

/** The lock taken, or who holds it. */
export type Locking =
  | { readonly ok: true; readonly lock: Lock; readonly elsewhere: Elsewhere | null }
  | { readonly ok: false; readonly holder: Holder };

/** A lock that is held until it is released. */
export interface Lock {
  /** Whether the lock file that was taken still lies in its place. */
  isThere(): Promise<boolean>;
  /** Gives it back. A lock that the disk does not let go is stale as soon as this process has ended. */
  release(): Promise<void>;
}

/** The file in a casebook that is its lock; a stale one on its way out is called so too, with more behind it. */
export const lockName = "casebook.lock";

/** After so many milliseconds a lock of another machine was left behind rather than open. */
const oneDay = 86_400_000;

/** The locks that this process holds, by their tokens. */
const ours = new Set<string>();

async function ourselves(): Promise<Holder> {
  const { id: machine, ...rest } = await thisMachine();
  return { ...rest, machine, pid: process.pid, since: new Date().toISOString(), token: randomUUID() };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

/** A machine may be given another name while it runs, and two may bear the same one. */
function isOfThisMachine(holder: Holder, us: Holder): boolean {
  if (holder.boot !== null && holder.boot === us.boot) return true;
  if (holder.machine !== null && us.machine !== null) return holder.machine === us.machine;
  return holder.host === us.host;
}

/** Whether the machine was started anew since the lock was taken, so that its number may be another program's by now. */
function isOfAnEarlierStart(holder: Holder, us: Holder): boolean {
  return holder.boot === null || us.boot === null ? us.upFor < holder.upFor : holder.boot !== us.boot;
}

/**
 * A lock is stale when its process is gone, or when the machine was started anew since, or when it bears our own number and
 * is not ours. The clock has no say in it: it may be set while the casebook is open. A lock from another machine came along
 * with a synchronised or copied folder and holds nothing here.
 */
function isStale(holder: Holder, us: Holder): boolean {
  if (!isOfThisMachine(holder, us)) return true;
  if (holder.pid === us.pid) return !ours.has(holder.token);
  return isOfAnEarlierStart(holder, us) || !isAlive(holder.pid);
}

/** Who has it open on another machine, when that may still be so. A clock that is ahead there does not hide it. */
function elsewhereOf(holder: Holder | null, us: Holder, seen: Stamp | null): Elsewhere | null {
  if (holder === null || isOfThisMachine(holder, us)) return null;
  const since = holder.since ?? new Date(seen?.modifiedMs ?? Date.now()).toISOString();
  return Date.now() - Date.parse(since) < oneDay ? { host: holder.host, since } : null;
}

async function readHolder(disk: Disk, path: string): Promise<Holder | null> {
  try {
    const read = holderSchema.safeParse(JSON.parse(await disk.read(path)));
    return read.success ? read.data : null;
  } catch (error) {
    if (codeOf(error) !== "" && codeOf(error) !== "ENOENT") throw error;
    return null;
  }
}

/** A lock that cannot be read is still being written, or was torn by a crash; it counts for as long as a write may take. */
async function isBeingWritten(disk: Disk, path: string): Promise<boolean> {
  const stamp = await disk.stamp(path);
  return stamp !== null && Math.abs(Date.now() - stamp.modifiedMs) < 5_000;
}

/**
 * Moves a stale lock out of the way. Of two rivals only one wins the rename; if what was moved turns out to be a rival's
 * fresh lock, it goes back.
 */
async function clearStale(disk: Disk, path: string, stale: Holder | null, us: Holder): Promise<void> {
  const aside = `${path}.${us.token}`;
  try {
    await disk.rename(path, aside);
    const moved = await readHolder(disk, aside);
    if (moved !== null && moved.token !== stale?.token) await disk.rename(aside, path);
    else await disk.remove(aside);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
  }
}

function lockAt(disk: Disk, path: string, us: Holder): Lock {
  const isThere = async () => (await readHolder(disk, path))?.token === us.token;
  return {
    isThere,
    async release() {
      ours.delete(us.token);
      await ignoringDisk(isThere().then((there) => (there ? disk.remove(path) : undefined)));
    },
  };
}

/**
 * Takes the lock file of a casebook, so that one process writes at a time. A stale lock is moved away first, by a rename
 * that only one of two rivals can win. What was written is read again, as a rival may have taken a slow write for a torn
 * one. Says when another machine may have the casebook open too. Throws the file system's error where no file can be made.
 */
export async function takeLock(disk: Disk, folder: string): Promise<Locking> {
  const path = join(folder, lockName);
  const us = await ourselves();
  ours.add(us.token);
  try {
    const { holder, elsewhere } = await contend(disk, path, us);
    if (holder.token === us.token) return { ok: true, lock: lockAt(disk, path, us), elsewhere };
    ours.delete(us.token);
    return { ok: false, holder };
  } catch (error) {
    ours.delete(us.token);
    throw error;
  }
}

/** Tries to become the holder until somebody is, and says who, and whose lock was in the way. */
async function contend(disk: Disk, path: string, us: Holder): Promise<{ holder: Holder; elsewhere: Elsewhere | null }> {
  let elsewhere: Elsewhere | null = null;
  for (;;) {
    try {
      await disk.create(path, JSON.stringify(us));
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
    }
    const holder = await readHolder(disk, path);
    if (holder !== null && (holder.token === us.token || !isStale(holder, us))) return { holder, elsewhere };
    elsewhere = elsewhereOf(holder, us, await disk.stamp(path)) ?? elsewhere;
    if (holder === null && (await isBeingWritten(disk, path))) await wait(250);
    else await clearStale(disk, path, holder, us);
  }
}
