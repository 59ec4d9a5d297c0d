import { done, type Outcome, refused } from "../outcome.ts";
import { withGiven } from "../with-given.ts";
import { type Change, type Dilemma, type Part, partNames } from "./dilemma.ts";
import { naming } from "./one-name.ts";

/** What may still be changed after the decision: how the entry is filed, never what it says. */
const unlocked: ReadonlySet<Part> = new Set<Part>(["tags"]);

/** Whether a part of this dilemma can still be written. */
export function isOpen(dilemma: Dilemma, part: Part): boolean {
  return dilemma.decision === null || unlocked.has(part);
}

/** The parts of this dilemma that cannot be written any more. */
export function lockedParts(dilemma: Dilemma): Part[] {
  return partNames.filter((part) => !isOpen(dilemma, part));
}

/** Whether every follow-up has one name, but for those that stand there already. */
function namesOne(dilemma: Dilemma, { followUps = [] }: Change): boolean {
  const present = new Set(dilemma.followUps.map(({ who }) => who));
  return followUps.every(({ who }) => present.has(who) || naming(who) === "one");
}

/**
 * The dilemma with the change in it.
 * Refuses with `locked` when any part of the change is locked, with `incomplete` a title of nothing but blanks, and with
 * `not-one-person` a new follow-up of everyone.
 */
export function withChange(dilemma: Dilemma, change: Change): Outcome<Dilemma> {
  const parts = Object.keys(change) as Part[];
  if (!parts.every((part) => isOpen(dilemma, part))) return refused("locked");
  if (change.title !== undefined && change.title.trim() === "") return refused("incomplete");
  if (!namesOne(dilemma, change)) return refused("not-one-person");
  return done(withGiven(dilemma, change));
}
