import type { Format } from "../document.ts";
import { valueAt } from "./at-path.ts";
import { saysSame } from "./canonical.ts";
import { changedPaths } from "./changed-paths.ts";
import type { Disagreement } from "./disagreement.ts";
import { type Change, type Known, type Lineage, united } from "./lineage.ts";
import { type Changes, mergeValues } from "./merge-values.ts";
import { meet } from "./path.ts";
import { touchedSince } from "./touched.ts";
import { isBefore, leadingFirst, lineageOfBoth, partedAt, type Version } from "./version.ts";

/** How the contents of one kind of document become one; `first` is the one that stands where they disagree. */
export type MergeContents<Content> = (
  first: Content,
  second: Content,
  changes: Changes,
  disagreements: Disagreement[],
) => unknown;

/** A version that is about to be written; its mark is known when its bytes are. */
export type Unwritten<Content> = Omit<Version<Content>, "mark">;

/** A disagreement, and when the version that stands beside was saved. */
export interface Noted extends Disagreement {
  readonly savedAt: string;
}

/** What two versions became, and what the owner has to look at. */
export interface Merging<Content> {
  readonly merged: Unwritten<Content>;
  readonly disagreements: readonly Noted[];
}

/** Merges part by part, which does for every document without rules of its own. */
export function mergeContents(
  first: unknown,
  second: unknown,
  changes: Changes,
  disagreements: Disagreement[],
): unknown {
  return mergeValues([], first, second, changes, disagreements);
}

function wholeParts(first: unknown, second: unknown): Disagreement[] {
  const one = Object(first) as Readonly<Record<string, unknown>>;
  return Object.entries(Object(second))
    .filter(([part, value]) => !saysSame(one[part], value))
    .map(([part, value]) => ({ path: [part], here: one[part], there: value }));
}

/**
 * What is otherwise in a merged content than in a version it came from has changed when they were merged; what is as the other
 * version had it was taken over from there.
 */
function lineageOf(first: Version<unknown>, second: Version<unknown>, merged: unknown, revision: number): Lineage {
  const [notFirst = [], notSecond = []] = [first, second].map(({ content }) => changedPaths(content, merged));
  const changes = (lines: readonly string[], others: readonly string[], from: Known) =>
    lines.map(
      (line) => [line, { revision, from: others.some((other) => meet(line, other)) ? null : idOf(from) }] as const,
    );
  const since = new Map<string, Change>([
    ...changes(notFirst, notSecond, second),
    ...changes(notSecond, notFirst, first),
  ]);
  return united(lineageOfBoth(first, second), { past: [], since });
}

function idOf({ revision, mark }: Known): Known {
  return { revision, mark };
}

/**
 * Two versions of one document as one, whichever machine merges them and in whichever order they are given: the same to the
 * last byte. A version that has become the other is done with. What does not fit the schema when united, such as a list
 * grown too long, stays as the leading version has it, and everything the other has is told.
 */
export function mergeVersions<Content>(
  format: Pick<Format<Content>, "schema">,
  merge: MergeContents<Content>,
  one: Version<Content>,
  other: Version<Content>,
): Merging<Content> {
  if (isBefore(one, other) && !isBefore(other, one)) return { merged: other, disagreements: [] };
  if (isBefore(other, one) && !isBefore(one, other)) return { merged: one, disagreements: [] };
  const [first = one, second = other] = leadingFirst([one, other]);
  if (one.mark === other.mark && saysSame(one.content, other.content))
    return { merged: sameAs(first, second), disagreements: [] };
  const parted = partedAt(one, other);
  const changes =
    parted === null
      ? null
      : { first: touchedSince(first, parted, second), second: touchedSince(second, parted, first) };
  const disagreements: Disagreement[] = [];
  const read = format.schema.safeParse(merge(first.content, second.content, changes, disagreements));
  const content = read.success ? read.data : first.content;
  const revision = Math.max(one.revision, other.revision) + 1;
  const lineage = lineageOf(first, second, content, revision);
  return {
    merged: { content, revision, savedAt: first.savedAt, lineage },
    disagreements: (read.success ? disagreements : wholeParts(first.content, second.content)).map((disagreement) => {
      const isOfSecond = saysSame(disagreement.there, valueAt(second.content, disagreement.path));
      return { ...disagreement, savedAt: (isOfSecond ? second : first).savedAt };
    }),
  };
}

/** Two versions that say the same, each with a way of its own to it. */
function sameAs<Content>(first: Version<Content>, second: Version<Content>): Unwritten<Content> {
  const { content, savedAt, mark } = first;
  const revision = Math.max(first.revision, second.revision);
  const both = lineageOfBoth(first, second);
  const past = both.past.filter((passed) => passed.revision !== revision || passed.mark !== mark);
  return { content, savedAt, revision, lineage: { ...both, past } };
}
