import type { Cutter } from "./pieces.ts";
import type { LeavingPart } from "./share-dilemma.ts";
import type { LeavingText } from "./texts-of.ts";

/** Where something stands in what leaves, as its owner wrote it: how often, in which parts, and the first time with the words around it. */
export interface Whereabouts {
  readonly count: number;
  readonly parts: readonly LeavingPart[];
  readonly before: string;
  readonly word: string;
  readonly after: string;
}

/** How much of the text stands around the word, in characters. */
const around = 48;

/** How much of a text is looked at for that, so that a long one is not read again for each of its names. */
const looked = 1_000;

/** The end of a text, or its beginning, from a whole word on, in one line. */
function lineBefore(text: string): string {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length <= around ? line : `…${line.slice(-around).replace(/^\S*/, "")}`;
}

function lineAfter(text: string): string {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length <= around ? line : `${line.slice(0, around).replace(/\S*$/, "")}…`;
}

/** Where each stand-in's name stands in these texts, by the id of the stand-in; what stands nowhere is not in it. */
export function whereItStands(
  texts: readonly Pick<LeavingText, "part" | "text">[],
  cut: Cutter,
): ReadonlyMap<string, Whereabouts> {
  const found = new Map<string, Whereabouts>();
  for (const { part, text } of texts) {
    let reached = 0;
    for (const { text: word, standIn } of cut(text)) {
      const [start, end] = [reached, reached + word.length];
      reached = end;
      if (standIn === null) continue;
      const before = found.get(standIn.id);
      found.set(
        standIn.id,
        before === undefined
          ? {
              count: 1,
              parts: [part],
              before: lineBefore(text.slice(Math.max(0, start - looked), start)),
              word,
              after: lineAfter(text.slice(end, end + looked)),
            }
          : { ...before, count: before.count + 1, parts: [...new Set([...before.parts, part])] },
      );
    }
  }
  return found;
}
