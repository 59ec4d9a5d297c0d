import { dayOf } from "../core/days.ts";

/** The moment, and the owner's calendar day, which is another one than UTC's for hours of every day. */
export interface Clock {
  /** As `2026-11-22T10:48:16.000Z`. */
  at(): string;
  /** As `2026-11-22`. */
  today(): string;
}

/** The clock and the zone of this machine. */
export const localClock: Clock = {
  at: () => new Date().toISOString(),
  today: () => dayOf(new Date()),
};
