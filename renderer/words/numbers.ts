/** How counts and lengths are written, by the customs of the owner's machine. */
const wholeFormat = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 });

/** A count of things. */
export function whole(count: number): string {
  return wholeFormat.format(count);
}
