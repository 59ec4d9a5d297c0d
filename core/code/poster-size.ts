/** The largest and the smallest type the code is printed in, in points. */
const largest = 30;
const smallest = 11;

/** What a page has for the articles between its margins, in points: the narrower of A4 and Letter, and the lower. */
const width = 425;
const height = 585;

/** How wide a letter of the serif is on average, how high a line and a gap, in shares of the size; measured on prints. */
const letter = 0.475;
const line = 1.35;
const gap = 0.7;

/**
 * The size of type, in points, in which these articles fill one page to hang up, be it A4 or Letter. What is too long for
 * one page in the smallest goes on overleaf.
 */
export function posterSize(texts: readonly string[]): number {
  for (let size = largest; size > smallest; size -= 1) {
    const linesOf = (text: string) =>
      text.split("\n").map((part) => Math.ceil((part.length * letter * size) / width) || 1);
    const lines = texts.flatMap(linesOf).reduce((sum, count) => sum + count, 0);
    if ((lines * line + texts.length * gap) * size <= height) return size;
  }
  return smallest;
}
