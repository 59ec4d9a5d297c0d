/** Two numbers of 32 bits that are the same for the same texts, and for others by a chance of one in 2^64. */
export type Fingerprint = readonly [first: number, second: number];

/** Stands between two texts; no text holds a number above 16 bits. */
const between = 0x10000;

/** The fingerprint of some texts in their order: a hash after Fowler, Noll and Vo, and one of another kind. Not against forgery. */
export function fingerprintOf(texts: Iterable<string>): Fingerprint {
  let [first, second] = [0x811c9dc5, 0x2545f491];
  for (const text of texts) {
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      first = Math.imul(first ^ unit, 0x01000193);
      second = (Math.imul(second, 0x85ebca6b) + unit) | 0;
    }
    first = Math.imul(first ^ between, 0x01000193);
    second = Math.imul(second ^ between, 0x85ebca6b);
    second ^= second >>> 13;
  }
  return [first >>> 0, second >>> 0];
}

/** The fingerprint of numbers: any one of them changed is always seen, as each step can be undone. */
export function fingerprintOfNumbers(numbers: Uint32Array): Fingerprint {
  let [first, second] = [0x811c9dc5, 0x2545f491];
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] ?? 0;
    first = Math.imul(first ^ number, 0x01000193);
    first ^= first >>> 16;
    second = Math.imul(second ^ number, 0x85ebca6b);
    second ^= second >>> 13;
  }
  return [first >>> 0, second >>> 0];
}
