import { dayOf } from "../../core/days.ts";

/** How days and moments are written, by the customs of the owner's machine. */
const dayFormat = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "long", year: "numeric" });
const monthFormat = new Intl.DateTimeFormat(undefined, { month: "long", year: "numeric" });
const fullDayFormat = new Intl.DateTimeFormat(undefined, { weekday: "long", day: "numeric", month: "long" });
const shortDayFormat = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short" });
const yearedDayFormat = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short", year: "numeric" });
const timeFormat = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" });

/** A calendar day (`2026-11-22`) or a moment, with its year. */
export function longDay(value: string): string {
  return dayFormat.format(asDate(value));
}

/** A calendar day or a moment with its weekday, without its year. */
export function fullDay(value: string): string {
  return fullDayFormat.format(asDate(value));
}

/** A calendar day or a moment, with its year when that is another one than this. */
export function nearDay(value: string): string {
  const date = asDate(value);
  return (date.getFullYear() === new Date().getFullYear() ? shortDayFormat : yearedDayFormat).format(date);
}

/** The time of day of a moment. */
export function timeOf(instant: string): string {
  return timeFormat.format(new Date(instant));
}

/** A day of which perhaps only the year or the month is known (`2011`, `2011-07`, `2011-07-15`). */
export function partialDay(value: string): string {
  if (value.length === 4) return value;
  return value.length === 7 ? monthFormat.format(new Date(`${value}-01T12:00:00`)) : longDay(value);
}

/** Today on the owner's calendar, as `2026-11-22`. */
export function today(): string {
  return dayOf(new Date());
}

/** A calendar day has no zone: it is read as a day of this place, not of Greenwich. */
function asDate(value: string): Date {
  return new Date(value.length === 10 ? `${value}T12:00:00` : value);
}
