/** What tells one content of a document from all others: how many saves led to it, and the first 12 hexadecimal digits of its checksum. */
export interface Known {
  readonly revision: number;
  readonly mark: string;
}

/** One content that a file had before its present one. */
export interface Passed extends Known {
  /** Whether it stood for a minute or longer, long enough to have been carried to another machine. */
  readonly rested: boolean;
}

/**
 * When a place changed last. What a merge took over from one of two versions names that version: whoever had it knows the
 * change, whenever it was merged.
 */
export interface Change {
  readonly revision: number;
  readonly from: Known | null;
}

/**
 * Where a content comes from: what it was before, the oldest first, and for everything that changed since the oldest of
 * these when it last did.
 */
export interface Lineage {
  readonly past: readonly Passed[];
  readonly since: ReadonlyMap<string, Change>;
}

/** A file of which nothing earlier is known: written by an older Casebook, or changed by another program. */
export const noLineage: Lineage = { past: [], since: new Map() };

/** How many of the last contents are remembered, and how many earlier ones that rested. */
const recentAtMost = 32;
const restedAtMost = 32;
/** How many changed places are remembered. */
const sinceAtMost = 1_000;

const takenOver = /^(\d{1,9})<(\d{1,9})-([0-9a-f]{12})$/;
const passedWord = /^(\d{1,9})([+-])([0-9a-f]{12})$/;

/** How a content that passed is written: `7-0a1b2c3d4e5f`, with a plus where it rested. */
function word({ revision, mark, rested }: Passed): string {
  return `${revision}${rested ? "+" : "-"}${mark}`;
}

/** How a change is written: `7`, or `7<5-0a1b2c3d4e5f` where a merge took it over. */
function changeWord({ revision, from }: Change): number | string {
  return from === null ? revision : `${revision}<${from.revision}-${from.mark}`;
}

/** The two fields of a file that tell its lineage. */
export function written({ past, since }: Lineage): { past: string; since: Record<string, number | string> } {
  const changes = [...since].map(([line, change]) => [line, changeWord(change)] as const);
  return { past: past.map(word).join(" "), since: Object.fromEntries(changes) };
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

function readChange(change: unknown): Change | null {
  if (typeof change === "number")
    return Number.isSafeInteger(change) && change > 0 ? { revision: change, from: null } : null;
  const [, revision, fromRevision, mark = ""] = takenOver.exec(String(change)) ?? [];
  if (revision === undefined) return null;
  return { revision: Number(revision), from: { revision: Number(fromRevision), mark } };
}

function readSince(since: unknown): Map<string, Change> | null {
  if (typeof since !== "object" || since === null || Array.isArray(since)) return null;
  const changes = new Map<string, Change>();
  for (const [line, written] of Object.entries(since)) {
    const change = readChange(written);
    if (change === null) return null;
    changes.set(line, change);
  }
  return changes;
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
function bounded(past: readonly Passed[], since: ReadonlyMap<string, Change>): Lineage {
  const ordered = inOrder(past);
  const earlier = ordered.slice(0, -recentAtMost).filter(({ rested }) => rested);
  const kept = [...earlier.slice(-restedAtMost), ...ordered.slice(-recentAtMost)];
  const revisions = [...since.values()].map(({ revision }) => revision).sort((one, other) => other - one);
  const from = Math.max(kept[0]?.revision ?? 0, revisions[sinceAtMost] ?? 0);
  const changed = [...since]
    .filter(([, { revision }]) => revision > from)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return { past: kept.filter(({ revision }) => revision >= from), since: new Map(changed) };
}

/** The lineage after a change: the content that stood until now has passed, and these places have changed. */
export function passedOn(lineage: Lineage, passed: Passed, revision: number, changed: readonly string[]): Lineage {
  const since = new Map([...lineage.since, ...changed.map((line) => [line, { revision, from: null }] as const)]);
  return bounded([...lineage.past, passed], since);
}

/** The lineage of what two became together. */
export function united(one: Lineage, other: Lineage): Lineage {
  const since = new Map(one.since);
  for (const [line, change] of other.since) {
    const known = since.get(line);
    if (known === undefined || isLater(change, known)) since.set(line, change);
  }
  return bounded([...one.past, ...other.past], since);
}

/** Of two that say the same revision, any will do, as long as every machine takes the same. */
function isLater(one: Change, other: Change): boolean {
  return one.revision - other.revision > 0 || (one.revision === other.revision && changeWord(one) > changeWord(other));
}
