/** A page and how good it is. */
export interface Ranked {
  readonly page: number;
  readonly score: number;
}

/**
 * The best of some pages, the best first, `limit` at most. `scoreOf` tells how good one is, -1 that it is none at all; of two
 * that are as good the one whose key comes first. Never sorts them all: most of ten thousand are not among the best thirty.
 */
export function bestOf(
  pages: Iterable<number>,
  limit: number,
  scoreOf: (page: number) => number,
  keyOf: (page: number) => string,
): Ranked[] {
  const best: Ranked[] = [];
  for (const page of pages) {
    const score = scoreOf(page);
    const last = best[limit - 1];
    if (score < 0 || limit === 0 || (last !== undefined && score < last.score)) continue;
    const isBetter = (other: Ranked) =>
      score > other.score || (score === other.score && keyOf(page) < keyOf(other.page));
    let [low, high] = [0, best.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isBetter(best[middle] as Ranked)) high = middle;
      else low = middle + 1;
    }
    best.splice(low, 0, { page, score });
    if (best.length > limit) best.pop();
  }
  return best;
}
