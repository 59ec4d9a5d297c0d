import type { Span } from "./highlight.ts";
import type { Wanted } from "./mark-words.ts";

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

function cut(text: string, spans: readonly Span[], first: number): Snippet {
  const from = Math.min(wordStart(text, first - before), first);
  const rest = text.slice(from, from + longest);
  const isWhole = from + rest.length >= text.length;
  const lastSpace = rest.lastIndexOf(" ");
  const shown = isWhole || lastSpace < before ? rest : rest.slice(0, lastSpace);
  const [lead, tail] = [from > 0 ? "… " : "", isWhole ? "" : " …"];
  const moved = spans
    .filter(([start, end]) => start >= from && end <= from + shown.length)
    .map(([start, end]): Span => [start - from + lead.length, end - from + lead.length]);
  return { text: `${lead}${shown}${tail}`, spans: moved };
}

/** How many different words are marked in a text. */
function different(text: string, spans: readonly Span[]): number {
  return spans.length < 2
    ? spans.length
    : new Set(spans.map(([start, end]) => text.slice(start, end).toLowerCase())).size;
}

/** How many different words are marked as near to a place as a snippet reaches: no more are in one that is cut around it. */
function differentAround(text: string, spans: readonly Span[], place: number): number {
  const near = spans.filter(([start]) => start >= place - before && start < place + longest);
  return different(text, near);
}

/**
 * The stretch of these paragraphs with most of the different words that were looked for, the earliest of those with as many;
 * null where none of them is. `wanted` marks what was looked for.
 */
export function snippetOf(paragraphs: readonly string[], wanted: Wanted): Snippet | null {
  let best: { snippet: Snippet; different: number } | null = null;
  for (const paragraph of paragraphs) {
    if (different(paragraph, wanted(paragraph)) <= (best?.different ?? 0)) continue;
    const text = paragraph.replaceAll(/\s+/g, " ").trim();
    const spans = wanted(text);
    const most = different(text, spans);
    for (const [first] of spans) {
      if (best !== null && best.different >= Math.min(most, differentAround(text, spans, first))) continue;
      const snippet = cut(text, spans, first);
      const shown = different(snippet.text, snippet.spans);
      if (best === null || shown > best.different) best = { snippet, different: shown };
    }
  }
  return best?.snippet ?? null;
}
