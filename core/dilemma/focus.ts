import type { Stakeholder } from "./dilemma.ts";

/** How sharply somebody is seen: not at all, half, or well. */
export type Focus = "out" | "half" | "sharp";

/** Whether anything is written down about somebody: what is at stake for them, or what they need of us. */
export function isRecorded(person: Stakeholder): boolean {
  return person.stake.trim() !== "" || person.needs.trim() !== "";
}

/** Whether somebody was heard: their own words are written down. */
export function isHeard(person: Stakeholder): boolean {
  return person.said.trim() !== "";
}

/** Sharp when something is recorded and they were heard, half with one of the two, out of focus with neither. */
export function focusOf(person: Stakeholder): Focus {
  if (isRecorded(person) && isHeard(person)) return "sharp";
  return isRecorded(person) || isHeard(person) ? "half" : "out";
}
