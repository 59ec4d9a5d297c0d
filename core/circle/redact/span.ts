/** A stretch of a text: first and one past the last UTF-16 unit. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Tells whether a stretch has anything in common with one of these, which are in order and do not overlap. */
export function overlaps(spans: readonly Span[]): (one: Span) => boolean {
  return ({ start, end }) => {
    let [low, high] = [0, spans.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return (spans[low]?.start ?? Number.POSITIVE_INFINITY) < end;
  };
}
