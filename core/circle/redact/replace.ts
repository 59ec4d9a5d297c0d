import { inSentence } from "./in-sentence.ts";
import { type Matcher, placesIn } from "./matcher.ts";
import type { StandIn } from "./redaction.ts";

/** What stands where a stand-in was left empty. */
const leftOut = "[left out]";

/** A stretch of a text in the place of which something else is written. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly standIn: StandIn;
}

/** What stands in the place of a name. */
export function standsFor(standIn: Pick<StandIn, "standIn">): string {
  return standIn.standIn.trim() || leftOut;
}

/** What is written instead in a text, and where, in order: stand-ins as they read there. What is a stand-in already stays. */
export function replacementsIn(text: string, matcher: Matcher): Replacement[] {
  const replacements: Replacement[] = [];
  for (const place of placesIn(text, matcher)) {
    const { standIn } = place;
    if (standIn === null) continue;
    const replacedTo = replacements.at(-1)?.end ?? 0;
    const { start, end, words } = inSentence(text, place, standsFor(standIn), replacedTo);
    replacements.push({ start: Math.max(start, replacedTo), end, words, standIn });
  }
  return replacements;
}

/** A text with the stand-ins in the place of what is looked for. */
export function replaced(text: string, matcher: Matcher): string {
  const parts: string[] = [];
  let reached = 0;
  for (const { start, end, words } of replacementsIn(text, matcher)) {
    parts.push(text.slice(reached, start), words);
    reached = end;
  }
  return parts.join("") + text.slice(reached);
}
