import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Bytes, Entry, Moment } from "./trace.ts";

/** What is on the disk when the power is back: files with their bytes, folders with null, by their paths. */
export type Tree = ReadonlyMap<string, Buffer | null>;

/** What becomes of bytes that were not forced: all of them arrived, none, or half of them. */
const fates = ["all", "none", "half"] as const;
type Fate = (typeof fates)[number];

/** With more unforced changes of entries than this, some of the ways they may fall are drawn by lot. */
const everyWayUpTo = 5;
const drawn = 24;

function bytesLeft({ now, forced }: Bytes, fate: Fate): Buffer {
  if (forced?.equals(now) === true) return now;
  const safe = forced ?? Buffer.alloc(0);
  if (fate === "all") return now;
  return fate === "none" ? safe : now.subarray(0, safe.length + Math.ceil((now.length - safe.length) / 2));
}

/** The tree that some unforced changes leave behind. */
function treeOf({ entries, forced, files }: Moment, kept: ReadonlySet<Entry>, fate: Fate): Tree {
  const there = new Map<string, number | null>();
  for (const entry of entries) {
    const isThere = forced.has(entry) || kept.has(entry);
    const isAllowed = entry.after === null || forced.has(entry.after) || kept.has(entry.after);
    if (!isThere || !isAllowed) continue;
    const path = join(entry.folder, entry.name);
    if (entry.file === undefined) there.delete(path);
    else there.set(path, entry.file);
  }
  const tree = new Map<string, Buffer | null>();
  for (const [path, file] of there) {
    const bytes = file === null ? undefined : files.get(file);
    tree.set(path, bytes === undefined ? null : bytesLeft(bytes, fate));
  }
  return tree;
}

/** Every way in which some of the entries may have arrived, or many of them by lot. */
function waysOf(open: readonly Entry[], random: () => number): Set<Entry>[] {
  if (open.length <= everyWayUpTo)
    return Array.from({ length: 2 ** open.length }, (_, way) => new Set(open.filter((_, place) => way & (1 << place))));
  const byLot = Array.from({ length: drawn }, () => new Set(open.filter(() => random() < 0.5)));
  const oneLost = open.slice(-everyWayUpTo).map((lost) => new Set(open.filter((entry) => entry !== lost)));
  return [new Set<Entry>(), new Set(open), ...oneLost, ...byLot];
}

/** Every tree that a power cut at this moment may leave, as far as they differ. */
export function treesAfter(moment: Moment, random: () => number): Tree[] {
  const open = moment.entries.filter((entry) => !moment.forced.has(entry));
  const trees = new Map<string, Tree>();
  for (const way of waysOf(open, random))
    for (const fate of fates) {
      const tree = treeOf(moment, way, fate);
      trees.set(nameOf(tree), tree);
    }
  return [...trees.values()];
}

/** A name that two trees share only when they are the same. */
export function nameOf(tree: Tree): string {
  const hash = createHash("sha256");
  for (const path of [...tree.keys()].sort())
    hash
      .update(`${path}\0`)
      .update(tree.get(path) ?? "folder")
      .update("\0");
  return hash.digest("hex");
}

/** Lays a tree that stood below one folder out below another. What has no folder above it any more is lost. */
export async function layOut(tree: Tree, from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  const folders = new Set([from]);
  for (const path of [...tree.keys()].sort()) {
    const above = path.slice(0, path.lastIndexOf("/"));
    if (!folders.has(above)) continue;
    const bytes = tree.get(path) ?? null;
    const here = join(to, path.slice(from.length));
    if (bytes === null) {
      folders.add(path);
      await mkdir(here, { recursive: true });
    } else await writeFile(here, bytes);
  }
}
