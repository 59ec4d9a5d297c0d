/** One content that a file had before its present one. */
export interface Passed {
  readonly revision: number;
  /** The first 12 hexadecimal digits of its checksum. */
  readonly mark: string;
  /** Whether it stood for a minute or longer, long enough to have been carried to another machine. */
  readonly rested: boolean;
}

/**
 * Where a content comes from: what it was before, the oldest first, and for everything that changed since the oldest of
 * these the revision at which it last did.
 */
export interface Lineage {
  readonly past: readonly Passed[];
  readonly since: ReadonlyMap<string, number>;
}

/** A file of which nothing earlier is known: written by an older Casebook, or changed by another program. */
export const noLineage: Lineage = { past: [], since: new Map() };

/** How many of the last contents are remembered, and how many earlier ones that rested. */
const recentAtMost = 32;
const restedAtMost = 32;
/** How many changed places are remembered. */
const sinceAtMost = 1_000;

const passedWord = /^(\d{1,9})([+-])([0-9a-f]{12})$/;

/** How a content that passed is written: `7-0a1b2c3d4e5f`, with a plus where it rested. */
function word({ revision, mark, rested }: Passed): string {
  return `${revision}${rested ? "+" : "-"}${mark}`;
}

/** The two fields of a file that tell its lineage. */
export function written({ past, since }: Lineage): { past: string; since: Record<string, number> } {
  return { past: past.map(word).join(" "), since: Object.fromEntries(since) };
}

function readPast(past: unknown): Passed[] | null {
  if (typeof past !== "string" || past.length > 4_000) return null;
  const words = past.split(" ").filter((text) => text !== "");
  const passed = words.flatMap((text) => {
    const [, revision, how, mark = ""] = passedWord.exec(text) ?? [];
    return revision === undefined ? [] : [{ revision: Number(revision), mark, rested: how === "+" }];
  });
  return passed.length === words.length ? inOrder(passed) : null;
}

function readSince(since: unknown): Map<string, number> | null {
  if (typeof since !== "object" || since === null || Array.isArray(since)) return null;
  const entries = Object.entries(since);
  return entries.every(([, revision]) => Number.isSafeInteger(revision) && revision > 0) ? new Map(entries) : null;
}

/** The lineage that a file tells. One that is not whole tells nothing: half of it could make old words look like new ones. */
export function readLineage(past: unknown, since: unknown): Lineage {
  const passed = readPast(past);
  const changed = readSince(since);
  return passed === null || changed === null ? noLineage : bounded(passed, changed);
}

function inOrder(past: readonly Passed[]): Passed[] {
  const unique = new Map<string, Passed>();
  for (const one of past) {
    const key = `${one.revision} ${one.mark}`;
    unique.set(key, { ...one, rested: one.rested || unique.get(key)?.rested === true });
  }
  return [...unique.values()].sort((one, other) => one.revision - other.revision || (one.mark < other.mark ? -1 : 1));
}

/** A lineage of bounded length. What changed before the oldest content that is remembered need not be known. */
function bounded(past: readonly Passed[], since: ReadonlyMap<string, number>): Lineage {
  const ordered = inOrder(past);
  const earlier = ordered.slice(0, -recentAtMost).filter(({ rested }) => rested);
  const kept = [...earlier.slice(-restedAtMost), ...ordered.slice(-recentAtMost)];
  const revisions = [...since.values()].sort((one, other) => other - one);
  const from = Math.max(kept[0]?.revision ?? 0, revisions[sinceAtMost] ?? 0);
  const changed = [...since].filter(([, revision]) => revision > from).sort(([one], [other]) => (one < other ? -1 : 1));
  return { past: kept.filter(({ revision }) => revision >= from), since: new Map(changed) };
}

/** The lineage after a change: the content that stood until now has passed, and these places have changed. */
export function passedOn(lineage: Lineage, passed: Passed, revision: number, changed: readonly string[]): Lineage {
  const since = new Map([...lineage.since, ...changed.map((line) => [line, revision] as const)]);
  return bounded([...lineage.past, passed], since);
}

/** The lineage of what two became together. */
export function united(one: Lineage, other: Lineage): Lineage {
  const since = new Map(one.since);
  for (const [line, revision] of other.since) since.set(line, Math.max(revision, since.get(line) ?? 0));
  return bounded([...one.past, ...other.past], since);
}
