/** The whole number that was typed, or null where it is none or not between the ends. */
export function wholeFrom(
  text: string,
  { least, most }: { readonly least: number; readonly most: number },
): number | null {
  const typed = text.trim();
  if (!/^\d{1,4}$/.test(typed)) return null;
  const number = Number(typed);
  return number >= least && number <= most ? number : null;
}

/** The time of day that was typed, as `14:05`, or null. `9`, `930`, `9.30`, `9h30` and `9:30 pm` are times too. */
export function timeFrom(text: string): string | null {
  const found = /^(\d{1,2})(?:\s*[:.h]?\s*(\d{2}))?\s*(am|pm)?$/i.exec(text.trim().replace(/h$/i, ""));
  if (found === null) return null;
  const [, hour = "", past = "0", half] = found;
  const hours = half === undefined ? Number(hour) : inHalf(Number(hour), half.toLowerCase() === "pm");
  if (hours > 23 || Number(past) > 59) return null;
  return `${String(hours).padStart(2, "0")}:${past.padStart(2, "0")}`;
}

/** An hour of the clock with twelve hours among the day's; a number past the day's last where there is no such hour. */
function inHalf(hour: number, isAfternoon: boolean): number {
  if (hour < 1 || hour > 12) return Number.POSITIVE_INFINITY;
  return (hour % 12) + (isAfternoon ? 12 : 0);
}

/** The time at which a session that is made now may begin: the next quarter of an hour that leaves five minutes, as `14:15`. */
export function nextStart(now: Date): string {
  const quarters = Math.ceil((now.getHours() * 60 + now.getMinutes() + 5) / 15);
  const minutes = (quarters * 15) % (24 * 60);
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}
