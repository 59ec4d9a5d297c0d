/** The sizes of type the code is printed in, in points. */
export const posterSizes = [28, 24, 20, 17, 15, 13, 11] as const;

export type PosterSize = (typeof posterSizes)[number];

/** What a page has for the articles between its margins, in points: the narrower and the lower of A4 and Letter. */
const width = 430;
const height = 560;

/** How wide a letter of the serif is on average, how high a line and a gap, in shares of the size. */
const letter = 0.47;
const line = 1.35;
const gap = 0.7;

/**
 * The largest size in which these articles stand on one page to hang up, be it A4 or Letter. What is too long for one page
 * at the smallest size goes on overleaf.
 */
export function posterSize(texts: readonly string[]): PosterSize {
  const heightAt = (size: number) =>
    texts.reduce((sum, text) => sum + (Math.ceil((text.length * letter * size) / width) * line + gap) * size, 0);
  return posterSizes.find((size) => heightAt(size) <= height) ?? 11;
}
