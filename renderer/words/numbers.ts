/** How counts and lengths are written, by the customs of the owner's machine. */
const wholeFormat = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 });

/** A count of things. */
export function whole(count: number): string {
  return wholeFormat.format(count);
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
