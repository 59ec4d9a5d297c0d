import { saysSame } from "../../merge/canonical.ts";
import type { Author } from "../file/item.ts";

/** What counts its editions: a dilemma or a reply. */
interface Counted {
  readonly edition: number;
  readonly sentAt: string;
}

/** Something of which several editions may be held. */
interface Numbered {
  readonly hash: string;
  readonly by: Author;
  readonly content: Counted;
}

/**
 * Whether one edition stands before another of the same thing by the same author. What is signed stands before what is not; then
 * the higher edition, then what was sent later, then the greater hash, so that any order of arrival comes to the same.
 */
export function standsBefore(one: Numbered, other: Numbered): boolean {
  const rank = ({ by, content, hash }: Numbered) =>
    [Number(by.key !== null), content.edition, content.sentAt, hash] as const;
  const [first, second] = [rank(one), rank(other)];
  const place = first.findIndex((part, at) => part !== second[at]);
  const [mine, theirs] = [first[place], second[place]];
  return mine !== undefined && theirs !== undefined && mine > theirs;
}

/** The edition that was sent last, or null before the first. */
export function lastEdition<Sent extends Numbered>(sent: readonly Sent[]): Sent | null {
  const numbered = sent.toSorted(
    (one, other) =>
      one.content.edition - other.content.edition ||
      one.content.sentAt.localeCompare(other.content.sentAt) ||
      one.hash.localeCompare(other.hash),
  );
  return numbered.at(-1) ?? null;
}

/**
 * What is said now with its number and its moment. What was said in the last edition already, by the same author, keeps the number
 * and the moment of that, so that it comes to the same hash and is nothing new to whoever holds it.
 */
export function inEdition<Said extends object>(
  last: { readonly by: Author; readonly content: Counted } | null,
  by: Pick<Author, "name" | "key">,
  said: Said,
  at: string,
): Said & Counted {
  const isSameAuthor = last?.by.name === by.name && last.by.key === by.key;
  if (last !== null && isSameAuthor) {
    const { edition, sentAt } = last.content;
    const again = { ...said, edition, sentAt };
    if (saysSame(again, last.content)) return again;
  }
  return { ...said, edition: (last?.content.edition ?? 0) + 1, sentAt: at };
}
