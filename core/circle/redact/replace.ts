import type { StandIn } from "../redaction.ts";
import { type Matcher, placesIn } from "./matcher.ts";

/** What stands where a stand-in was left empty. */
const leftOut = "[left out]";

/** What stands in the place of a name. */
export function standsFor(standIn: Pick<StandIn, "standIn">): string {
  return standIn.standIn.trim() === "" ? leftOut : standIn.standIn.trim();
}

/** A text with the stand-ins in the place of what is looked for. */
export function replaced(text: string, matcher: Matcher): string {
  const parts: string[] = [];
  let reached = 0;
  for (const { start, end, standIn } of placesIn(text, matcher)) {
    parts.push(text.slice(reached, start), standIn === null ? text.slice(start, end) : standsFor(standIn));
    reached = end;
  }
  return parts.join("") + text.slice(reached);
}
