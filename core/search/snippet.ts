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

/** How many different words begin at a span and within the length of a snippet: no more are in one that begins there. */
function differentFrom(place: number, words: readonly string[], spans: readonly Span[]): number {
  const first = spans[place]?.[0] ?? 0;
  const within = new Set<string>();
  for (let at = place; at < spans.length && (spans[at]?.[0] ?? 0) < first + longest; at += 1)
    within.add(words[at] ?? "");
  for (let at = place - 1; at >= 0 && (spans[at]?.[0] ?? 0) >= first - before; at -= 1) within.add(words[at] ?? "");
  return within.size;
}

/**
 * The stretch of these paragraphs with most of the different words that were looked for, the earliest of those with as many;
 * null where none of them is. `wanted` marks what was looked for.
 */
export function snippetOf(paragraphs: readonly string[], wanted: Wanted): Snippet | null {
  let best: { snippet: Snippet; different: number } | null = null;
  for (const paragraph of paragraphs) {
    if (wanted(paragraph).length <= (best?.different ?? 0)) continue;
    const text = paragraph.replaceAll(/\s+/g, " ").trim();
    const spans = wanted(text);
    const words = spans.map(([start, end]) => text.slice(start, end).toLowerCase());
    for (const [place, [first]] of spans.entries()) {
      if (best !== null && differentFrom(place, words, spans) <= best.different) continue;
      const snippet = cut(text, spans, first);
      const different = new Set(snippet.spans.map(([start, end]) => snippet.text.slice(start, end).toLowerCase())).size;
      if (best === null || different > best.different) best = { snippet, different };
    }
  }
  return best?.snippet ?? null;
}
