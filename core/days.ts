/** The day of a moment in UTC, as `2026-11-22`. A shell that knows the owner's zone passes the local day instead. */
export function dayOf(instant: string): string {
  return instant.slice(0, 10);
}

/** Whole days from one calendar day to another, negative when `to` is earlier. Days as `2026-11-22`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The calendar day so many days after another. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
