/** A range of a share, both ends from 0 to 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The two-sided 95 % point of the normal distribution. */
const z = 1.959964;

/**
 * The score interval of a share, 95 %: where the true share may well lie when `hits` of `count` came true. From E. B. Wilson,
 * "Probable inference, the law of succession, and statistical inference", Journal of the American Statistical Association 22
 * (1927), 209-212. Unlike the usual plus and minus it stays between 0 and 1 and is honest for small counts. Nothing counted
 * gives the whole range from 0 to 1.
 */
export function wilson(hits: number, count: number): Interval {
  if (count === 0) return { low: 0, high: 1 };
  const share = hits / count;
  const spread = z * Math.sqrt((share * (1 - share)) / count + (z * z) / (4 * count * count));
  const centre = share + (z * z) / (2 * count);
  const scale = 1 + (z * z) / count;
  return { low: Math.max(0, (centre - spread) / scale), high: Math.min(1, (centre + spread) / scale) };
}
