import { givenNames } from "./given-names.ts";
import { particles, titles } from "./name-words.ts";
import { wordsOf } from "./words.ts";

/** Somebody who is named: the parts of their name, and what is known of them. */
export interface Person {
  /** The folded words of their name, without titles and particles. */
  readonly parts: readonly string[];
  readonly label: string;
  readonly found: "people" | "capitals";
  /** The stand-in that was decided for them before, or null. */
  readonly standInId: string | null;
}

/** The words of a name that name somebody: no title, no particle, no initial. */
export function partsOf(name: string): string[] {
  const words = wordsOf(name.replace(/^(?:the|an?) /iu, "")).map(({ folded }) => folded);
  const parts = words.filter(
    (word, place) =>
      !titles.has(word) &&
      (!particles.has(word) || (place === 0 && givenNames.has(word))) &&
      (word.length > 1 || !/^[a-z]$/.test(word)),
  );
  return [...new Set(parts.length > 0 ? parts : words.filter((word) => !titles.has(word)))];
}

/** Whether two names may be those of one person, one of them written shorter. */
function isShorter(short: Person, long: Person): boolean {
  return short.parts.length < long.parts.length && short.parts.every((part) => long.parts.includes(part));
}

/** Whether a name is only that of the family of somebody: "the Bianchis". */
function isFamilyOf({ parts }: Person, person: Person): boolean {
  const [one = ""] = parts;
  return parts.length === 1 && one.endsWith("s") && person.parts.includes(one.slice(0, -1));
}

function isSame(one: Person, other: Person): boolean {
  return one.parts.length === other.parts.length && one.parts.every((part) => other.parts.includes(part));
}

/**
 * The people with one more. Who is there already stays as they are; who is there under a part of this name, and under none
 * that somebody else has too, is known by the whole of it from then on. What is only a part of a name that is there is
 * nobody new.
 */
export function withNamed(people: readonly Person[], named: Person): Person[] {
  if (
    named.parts.length === 0 ||
    people.some((person) => isSame(person, named) || isShorter(named, person) || isFamilyOf(named, person))
  )
    return [...people];
  const shorter = people.filter((person) => isShorter(person, named));
  const [one] = shorter;
  const isOther = one !== undefined && named.found === "people" && one.found === "people" && one.standInId === null;
  if (one === undefined || shorter.length > 1 || isOther) return [...people, named];
  return people.map((person) => (person === one ? { ...person, parts: named.parts } : person));
}

/** Whether a name that is typed in small letters begins with a first name that is no other word. */
export function isTypedSmall(name: string): boolean {
  const words = wordsOf(name);
  return words.length <= 3 && givenNames.has(words[0]?.folded ?? "") && name === name.toLowerCase();
}
