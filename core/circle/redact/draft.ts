import type { NameKind, StandIn } from "./redaction.ts";
import { wordsOf } from "./words.ts";

/** A way in which something is written that was found, and where: the number of its text, and its place there. */
export interface Mention {
  readonly text: string;
  readonly at: readonly [text: number, start: number];
}

/** Something that was found and has no stand-in yet. */
export interface Draft {
  readonly kind: NameKind;
  readonly found: StandIn["found"];
  readonly mentions: readonly Mention[];
  /** The stand-in itself; or what is followed by a letter; or what was decided for the same thing before. */
  readonly standIn:
    | { readonly kind: "words"; readonly words: string }
    | { readonly kind: "label"; readonly label: string }
    | { readonly kind: "as"; readonly standInId: string };
}

/** A text as it is told apart from others: two that differ in blanks, case and accents are one. */
export function wordKey(text: string): string {
  return wordsOf(text)
    .map(({ folded }) => folded)
    .join(" ");
}

/** The first place where a draft stands. */
export function firstOf({ mentions }: Draft): readonly [number, number] {
  return mentions.reduce<readonly [number, number]>(
    (least, { at }) => (at[0] < least[0] || (at[0] === least[0] && at[1] < least[1]) ? at : least),
    [Number.POSITIVE_INFINITY, 0],
  );
}

/** The ways something is written, each once, the longest first; as many and as long as a redaction holds. */
export function waysOf({ mentions }: Draft): string[] {
  const ways = new Map<string, string>();
  for (const { text } of mentions) {
    const way = text.replace(/\s+/gu, " ").trim();
    const key = `${wordKey(way)} ${way.replace(/[\p{L}\p{M}\p{N}\s.-]/gu, "")}`;
    if (way.length <= 300 && !ways.has(key)) ways.set(key, way);
  }
  return [...ways.values()].sort((one, other) => other.length - one.length || (one < other ? -1 : 1)).slice(0, 50);
}
