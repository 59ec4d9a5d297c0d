/** How counts and lengths are written, by the customs of the owner's machine. */
const wholeFormat = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 });

/** A count of things. */
export function whole(count: number): string {
  return wholeFormat.format(count);
}

/** A length of time in whole minutes, in words. */
export function minutes(count: number): string {
  return count === 1 ? "1 minute" : `${whole(count)} minutes`;
}

/** A length of time in milliseconds as minutes and seconds: `3:07`. A second that has begun counts. */
export function clock(time: number): string {
  const seconds = Math.ceil(time / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

const tenthFormat = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });

/** A number with one place at most. */
export function tenth(value: number): string {
  return tenthFormat.format(value);
}

/** The size of a file, of so many bytes. */
export function fileSize(bytes: number): string {
  if (bytes < 1024) return `${whole(bytes)} bytes`;
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? `${whole(kilobytes)} KB` : `${tenthFormat.format(kilobytes / 1024)} MB`;
}

const scoreFormat = new Intl.NumberFormat(undefined, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** A score from 0 to 1 with two places. */
export function score(value: number): string {
  return scoreFormat.format(value);
}

/** A share from 0 to 1 as so many in a hundred. */
export function inHundred(share: number): string {
  return wholeFormat.format(Math.round(share * 100));
}
