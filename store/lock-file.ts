import { randomUUID } from "node:crypto";
import { hostname, uptime } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "../core/zod.ts";
import { codeOf, type Disk } from "./disk.ts";

const holderSchema = z.object({ pid: z.int(), host: z.string(), bootedAt: z.number(), token: z.string() });

/** Who has a casebook open. */
export type Holder = z.infer<typeof holderSchema>;

/** The lock taken, or who holds it. */
export type Locking = { readonly ok: true; readonly lock: Lock } | { readonly ok: false; readonly holder: Holder };

/** A lock that is held until it is released. */
export interface Lock {
  /** Whether the lock file that was taken still lies in its place. */
  isThere(): Promise<boolean>;
  release(): Promise<void>;
}

/** Clocks drift and are set: two start times of one machine may be this far apart, in milliseconds. */
const drift = 120_000;

/** The locks that this process holds, by their tokens. */
const ours = new Set<string>();

function ourselves(): Holder {
  return { pid: process.pid, host: hostname(), bootedAt: Date.now() - uptime() * 1000, token: randomUUID() };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

/**
 * A lock is stale when its process is gone, or when the machine was started anew since (the same number may then be another
 * program), or when it bears our own number and is not ours. A lock from another machine came along with a synchronised or copied folder and holds nothing here.
 */
function isStale(holder: Holder, us: Holder): boolean {
  if (holder.host !== us.host) return true;
  if (holder.pid === us.pid) return !ours.has(holder.token);
  return Math.abs(holder.bootedAt - us.bootedAt) > drift || !isAlive(holder.pid);
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
      if (await isThere()) await disk.remove(path);
    },
  };
}

/**
 * Takes the lock file of a casebook, so that one process writes at a time. A stale lock is moved away first, by a rename
 * that only one of two rivals can win. What was written is read again, as a rival may have taken a slow write for a torn
 * one. Throws the file system's error where no file can be made.
 */
export async function takeLock(disk: Disk, folder: string): Promise<Locking> {
  const path = join(folder, "casebook.lock");
  const us = ourselves();
  ours.add(us.token);
  try {
    const holder = await contend(disk, path, us);
    if (holder.token === us.token) return { ok: true, lock: lockAt(disk, path, us) };
    ours.delete(us.token);
    return { ok: false, holder };
  } catch (error) {
    ours.delete(us.token);
    throw error;
  }
}

/** Tries to become the holder until somebody is, and says who. */
async function contend(disk: Disk, path: string, us: Holder): Promise<Holder> {
  for (;;) {
    try {
      await disk.create(path, JSON.stringify(us));
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
    }
    const holder = await readHolder(disk, path);
    if (holder !== null && (holder.token === us.token || !isStale(holder, us))) return holder;
    if (holder === null && (await isBeingWritten(disk, path))) await wait(250);
    else await clearStale(disk, path, holder, us);
  }
}
