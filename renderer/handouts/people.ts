import { handedToAtMost } from "../../core/workshop/handout.ts";
import type { Run } from "../../core/workshop/run/run.ts";

/** As many as sit around a room where nobody has counted. */
export const usualPeople = 12;

/** How many people sheets are proposed for: those who were counted or who signed. */
export function proposedPeople(run: Run | null): number {
  const counted = Math.max(run?.present ?? 0, run?.attendance.length ?? 0);
  return counted === 0 ? usualPeople : Math.min(counted, handedToAtMost);
}

/** The number of people that was typed, or null where it is none that is printed for. */
export function peopleIn(typed: string): number | null {
  if (!/^\d{1,4}$/.test(typed.trim())) return null;
  const people = Number(typed);
  return people >= 1 && people <= handedToAtMost ? people : null;
}
