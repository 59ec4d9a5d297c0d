import { inSentence } from "./in-sentence.ts";
import { type Matcher, placesIn } from "./matcher.ts";

/** What stands where a stand-in was left empty. */
const leftOut = "[left out]";

/** A text with the stand-ins in the place of what is looked for, as they read there. What is a stand-in already stays. */
export function replaced(text: string, matcher: Matcher): string {
  const parts: string[] = [];
  let reached = 0;
  for (const place of placesIn(text, matcher)) {
    if (place.standIn === null) continue;
    const { start, end, words } = inSentence(text, place, place.standIn.standIn.trim() || leftOut);
    parts.push(text.slice(reached, Math.max(start, reached)), words);
    reached = end;
  }
  return parts.join("") + text.slice(reached);
}
