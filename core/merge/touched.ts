import type { Change } from "./lineage.ts";
import { leadingTo } from "./path.ts";
import { hasBeen, type Version } from "./version.ts";

/** Whether the place of a line has changed after the contents parted, itself, in what it holds, or with what holds it. */
export type Touched = (line: string) => boolean;

/** Tells what changed in a version after the revision at which it parted from another, and which the other does not know. */
export function touchedSince({ lineage }: Version<unknown>, parted: number, other: Version<unknown>): Touched {
  const isNew = ({ revision, from }: Change) => revision > parted && !(from !== null && hasBeen(other, from));
  const changed = new Set<string>();
  const holding = new Set<string>();
  for (const [line, change] of lineage.since) {
    if (!isNew(change)) continue;
    changed.add(line);
    for (const above of leadingTo(line)) holding.add(above);
  }
  return (line) => changed.has(line) || holding.has(line) || leadingTo(line).some((above) => changed.has(above));
}
