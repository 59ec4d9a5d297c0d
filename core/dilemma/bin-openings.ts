import { daysBetween } from "../days.ts";
import type { Format } from "../document.ts";
import { day } from "../text.ts";
import { z } from "../zod.ts";
import { binDays } from "./bin-days.ts";

/** On how many different days a deleted dilemma must have been due before it goes for good. */
export const openings = 7;

const binOpeningsSchema = z.object({ days: z.array(day).default([]) });

export type BinOpenings = z.infer<typeof binOpeningsSchema>;

/** The file `bin.json`: the last seven days on which the casebook was opened while something lay in its bin, as the clock told them. */
export const binOpeningsFormat: Format<BinOpenings> = {
  name: "casebook-bin",
  version: 1,
  schema: binOpeningsSchema,
  migrations: [],
};

/** The days with today among them, the earliest opening left out when there are more than seven. */
export function withOpening(days: readonly string[], today: string): string[] {
  return days.includes(today) ? [...days] : [...days, today].slice(-openings);
}

/**
 * Whether what was deleted on a day goes for good: when it had lain there for more than 30 days on each of the last seven
 * days on which the casebook was opened. A clock that is wrong for a start, or for some days, empties no bin; what lies in
 * a casebook that is seldom opened stays the longer.
 */
export function isDue(deletedOn: string, days: readonly string[]): boolean {
  return days.length >= openings && days.every((opened) => daysBetween(deletedOn, opened) > binDays);
}
