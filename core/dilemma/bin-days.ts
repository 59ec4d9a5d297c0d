import { daysBetween } from "../days.ts";

/** How long a deleted dilemma stays in the bin, in days. */
export const binDays = 30;

/**
 * For how many more days a dilemma deleted on `deletedOn` stays, 0 on the last one. Never negative, as the bin is only
 * emptied at a start; never more than 30, as a day in the future comes from a clock set back.
 */
export function daysLeft(deletedOn: string, today: string): number {
  return Math.min(binDays, Math.max(0, binDays - daysBetween(deletedOn, today)));
}
