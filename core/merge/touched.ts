import type { Lineage } from "./lineage.ts";
import { leadingTo } from "./path.ts";

/** Whether the place of a line has changed after the contents parted, itself, in what it holds, or with what holds it. */
export type Touched = (line: string) => boolean;

/** Tells what changed in one version after a revision. */
export function touchedSince({ since }: Lineage, revision: number): Touched {
  const changed = new Set<string>();
  const holding = new Set<string>();
  for (const [line, at] of since) {
    if (at <= revision) continue;
    changed.add(line);
    for (const above of leadingTo(line)) holding.add(above);
  }
  return (line) => changed.has(line) || holding.has(line) || leadingTo(line).some((above) => changed.has(above));
}
