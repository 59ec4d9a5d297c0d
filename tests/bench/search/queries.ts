import type { Leaf } from "../../../core/search/finder.ts";
import { functionWords } from "../../../core/search/function-words.ts";
import { wordsIn } from "../../../core/search/words-in.ts";
import { seeded } from "../seeded.ts";
import type { Corpus } from "./corpus.ts";

export const kinds = [
  "two title words",
  "last word begun",
  "title word misspelt",
  "two body words",
  "body word misspelt",
  "phrase",
  "question",
] as const;
export type Kind = (typeof kinds)[number];

/** What is typed, and the document that whoever types it has in mind. */
export interface KnownItem {
  readonly kind: Kind;
  readonly typed: string;
  readonly key: string;
}

export function keyOf({ kind, id }: Pick<Leaf, "kind" | "id">): string {
  return `${kind}/${id}`;
}

/** How many queries there are of each kind. */
export const queriesPerKind = 90;

const questions = [
  (words: readonly string[]) =>
    `what should I do about the ${words[0]} when ${words[1]} and ${words[2]} are in the way`,
  (words: readonly string[]) => `can I still ${words[0]} if the ${words[1]} was about ${words[2]}`,
  (words: readonly string[]) => `is it fair that ${words[0]} and ${words[1]} come before our ${words[2]} ${words[3]}`,
  (words: readonly string[]) => `how do we tell them that the ${words[0]} has to do with ${words[1]} ${words[2]}`,
] as const;

/** Known-item queries of each kind, in turn for a shipped case, a dilemma written from cases, and a synthetic document. */
export function queriesFor({ cases, written, synthetic }: Corpus): KnownItem[] {
  const random = seeded(11);
  const pick = <Thing>(things: readonly Thing[]) => things[Math.floor(random() * things.length)] as Thing;
  const telling = (words: readonly string[]) =>
    [...new Set(words)].filter((word) => word.length > 3 && /^[a-z]+$/.test(word) && !functionWords.has(word));
  const some = (words: readonly string[], count: number) => {
    const left = [...words];
    return Array.from(
      { length: Math.min(count, left.length) },
      () => left.splice(Math.floor(random() * left.length), 1)[0] ?? "",
    );
  };
  const inTitle = (leaf: Leaf) => telling(wordsIn(leaf.title));
  const inBody = (leaf: Leaf) => {
    const head = new Set(wordsIn([leaf.title, leaf.line, ...leaf.tags, ...leaf.asked].join(" ")));
    return telling(wordsIn([...leaf.open, ...leaf.sealed].join(" "))).filter((word) => !head.has(word));
  };

  /** One letter left out, put in, changed or swapped with the next, never the first. */
  const misspelt = (word: string) => {
    const at = 1 + Math.floor(random() * (word.length - 2));
    const letter = pick([..."etaoinshrdlu"].filter((one) => one !== word[at]));
    const rest = word.slice(at + 1);
    return pick([
      word.slice(0, at) + rest,
      word.slice(0, at) + letter + word.slice(at),
      word.slice(0, at) + letter + rest,
      word[at] === rest[0] ? word.slice(0, at) + rest : word.slice(0, at) + rest.slice(0, 1) + word[at] + rest.slice(1),
    ]);
  };
  /** Two words, one of at least five letters misspelt; a search is no longer going on, so a blank is behind. */
  const withError = (words: readonly string[]) => {
    const long = words.filter((word) => word.length > 4);
    if (words.length < 2) return null;
    const [first, second] = [pick(long), pick(words)];
    return long.length === 0 ? null : `${second === first ? "" : `${second} `}${misspelt(first)} `;
  };

  const typedFor: Record<Kind, (leaf: Leaf) => string | null> = {
    "two title words": (leaf) => (inTitle(leaf).length < 2 ? null : `${some(inTitle(leaf), 2).join(" ")} `),
    "last word begun": (leaf) => {
      const [first, last] = some(inTitle(leaf), 2);
      return last === undefined ? null : `${first} ${last.slice(0, 3 + Math.floor(random() * (last.length - 3)))}`;
    },
    "title word misspelt": (leaf) => withError(some(inTitle(leaf), 2)),
    "two body words": (leaf) => `${some(inBody(leaf), 2).join(" ")} `,
    "body word misspelt": (leaf) => withError(some(inBody(leaf), 2)),
    phrase: (leaf) => {
      const words = pick([...leaf.open, ...leaf.sealed]).match(/[A-Za-z]+(?= |[.,]|$)/g) ?? [];
      const length = 3 + Math.floor(random() * 3);
      const at = Math.floor(random() * (words.length - length));
      const phrase = words.slice(at, at + length).join(" ");
      const isThere = [...leaf.open, ...leaf.sealed].some((text) => text.includes(phrase));
      return isThere && words.length > length ? `"${phrase}"` : null;
    },
    question: (leaf) => {
      if (leaf.asked.length > 0) return pick(leaf.asked);
      const words = some(inBody(leaf), 4);
      return words.length < 4 ? null : pick(questions)(words);
    },
  };

  return kinds.flatMap((kind) =>
    Array.from({ length: queriesPerKind }, (_, place): KnownItem => {
      const from = [cases, written, synthetic][place % 3] ?? cases;
      for (;;) {
        const leaf = pick(from);
        const typed = typedFor[kind](leaf);
        if (typed !== null && typed.trim() !== "") return { kind, typed, key: keyOf(leaf) };
      }
    }),
  );
}
