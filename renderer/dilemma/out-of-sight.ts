import type { Part } from "../../core/dilemma/dilemma.ts";
import type { Step } from "./steps.ts";

/** Where each part stands. The title is in sight everywhere, and follow-ups and promises stand on two pages. */
const places: Readonly<Record<Part, readonly Step[] | "everywhere">> = {
  title: "everywhere",
  happened: ["record"],
  asked: ["record"],
  by: ["record"],
  kind: "everywhere",
  tags: "everywhere",
  mind: ["record"],
  facts: ["facts"],
  assumptions: ["facts"],
  stakeholders: ["people"],
  options: ["options"],
  ledger: ["options"],
  walk: ["walk"],
  precedents: ["facts"],
  citations: ["walk"],
  consultations: ["consult"],
  excuses: ["consult"],
  speech: ["consult"],
  followUps: ["decide", "look-back"],
  promises: ["decide", "look-back"],
};

/** Those of the parts that do not stand on the page that is open: a change in them would be seen by nobody. */
export function outOfSight(parts: readonly Part[], step: Step): Part[] {
  return parts.filter((part) => {
    const place = places[part];
    return place !== "everywhere" && !place.includes(step);
  });
}
