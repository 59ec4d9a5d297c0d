import type { Span } from "./highlight.ts";
import type { Marker } from "./mark-words.ts";

/** A stretch of a text around what was looked for, and what to mark in it. */
export interface Snippet {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** How long a snippet is at most, in UTF-16 units. */
const longest = 180;
/** How much of it stands before the first match. */
const before = 50;

/** The place where a word begins, at or after a place; never in the middle of one. */
function wordStart(text: string, place: number): number {
  if (place <= 0) return 0;
  const space = text.indexOf(" ", place);
  return space < 0 ? place : space + 1;
}

/** Where the stretch begins and ends that shows a match and a little before it. It ends at the end of a word. */
function stretchAt(text: string, first: number): Span {
  const from = Math.min(wordStart(text, first - before), first);
  const end = Math.min(text.length, from + longest);
  const lastSpace = text.lastIndexOf(" ", end - 1);
  return [from, end === text.length || lastSpace - from < before ? end : lastSpace];
}

/** How many different words are marked in a stretch. `words` names the word of each mark. */
function differentIn([from, until]: Span, spans: readonly Span[], words: readonly string[], place: number): number {
  const seen: string[] = [];
  let at = place;
  while ((spans[at - 1]?.[0] ?? -1) >= from) at -= 1;
  for (; (spans[at]?.[1] ?? Number.POSITIVE_INFINITY) <= until; at += 1) {
    const word = words[at] ?? "";
    if (!seen.includes(word)) seen.push(word);
  }
  return seen.length;
}

function cut(text: string, spans: readonly Span[], [from, until]: Span): Snippet {
  const [lead, tail] = [from > 0 ? "… " : "", until === text.length ? "" : " …"];
  const moved = spans
    .filter(([start, end]) => start >= from && end <= until)
    .map(([start, end]): Span => [start - from + lead.length, end - from + lead.length]);
  return { text: `${lead}${text.slice(from, until)}${tail}`, spans: moved };
}

/**
 * The stretch of these paragraphs with most of the different words that were looked for, the earliest of those with as many;
 * null where none of them is. Marked as `mark` marks.
 */
export function snippetOf(paragraphs: readonly string[], mark: Marker): Snippet | null {
  let [best, most]: [Snippet | null, number] = [null, -1];
  for (const paragraph of paragraphs) {
    const found = mark(paragraph);
    if (found.length === 0) continue;
    const text = paragraph.replaceAll(/\s+/g, " ").trim();
    const spans = text === paragraph ? found : mark(text);
    const words = spans.map(([start, end]) => text.slice(start, end).toLowerCase());
    let chosen: Span | null = null;
    for (const [place, [first]] of spans.entries()) {
      const stretch = stretchAt(text, first);
      const different = differentIn(stretch, spans, words, place);
      if (different > most) [chosen, most] = [stretch, different];
    }
    if (chosen !== null) best = cut(text, spans, chosen);
  }
  return best;
}
