import { fold, wordsIn } from "./words-in.ts";

/** What was typed into a search, taken apart. */
export interface Query {
  /** Folded, in their order, each once. */
  readonly words: readonly string[];
  /** The last word, when it may still be going on; it is in `words` too. */
  readonly unfinished: string | null;
  /** What stood in quotation marks: the folded words of each, which must follow each other in the text. */
  readonly phrases: readonly (readonly string[])[];
  /** What stood behind `tag:` and `status:`, folded. All of the tags must be there, and one of the statuses. */
  readonly tags: readonly string[];
  readonly statuses: readonly string[];
}

/** `tag:late` or `tag:"late payment"`, a phrase in quotation marks of any kind, open to the end when the second is missing. */
const part = /(tag|status):(?:["“”]([^"“”]*)(?:["“”]|$)|(\S*))|["“”]([^"“”]*)(?:["“”]|$)/giu;

/** The longest search that is read; nobody types more, and a pasted page is not a search. */
const longest = 1_000;

/** A filter as it is compared: its words, folded, with one space between them. */
export function filterOf(text: string): string {
  return wordsIn(text).join(" ");
}

/** Takes a search apart. Anything typed is a search; nothing is refused. */
export function readQuery(typed: string): Query {
  const text = typed.slice(0, longest);
  const phrases: string[][] = [];
  const filters = { tag: [] as string[], status: [] as string[] };
  const rest = text.replace(part, (_, name?: string, quoted?: string, bare?: string, phrase?: string) => {
    if (name === undefined) phrases.push(wordsIn(phrase ?? ""));
    else filters[name.toLowerCase() as "tag" | "status"].push(filterOf(quoted ?? bare ?? ""));
    return " ";
  });
  const words = wordsIn(rest);
  const isGoingOn = /[\p{L}\p{N}\p{M}]$/u.test(text);
  const last = isGoingOn ? words.at(-1) : undefined;
  return {
    words: [...new Set([...words, ...phrases.flat()])],
    unfinished: last === undefined ? null : fold(last),
    phrases: phrases.filter((phrase) => phrase.length > 1),
    tags: filters.tag.filter((tag) => tag !== ""),
    statuses: filters.status.filter((status) => status !== ""),
  };
}
