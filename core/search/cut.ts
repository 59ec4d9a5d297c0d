const prime = 0x01000193;
const basis = 0x811c9dc5;

/** The longest word that is told apart from others; past it is an address or a number nobody types. */
export const longestWord = 40;

/** By ASCII code: the letter or digit it is compared as, 0 for an apostrophe, -1 for what parts two words. */
const letters = Int8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code).toLowerCase();
  if (/[a-z0-9]/.test(sign)) return sign.charCodeAt(0);
  return sign === "'" ? 0 : -1;
});

/** The hash of a word in small ASCII letters and digits. */
export function hashOf(word: string): number {
  let hash = basis;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), prime);
  return hash;
}

/** Whether a stretch of a text is this word, in whatever case it is written. */
export function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1)
    if (letters[text.charCodeAt(start + at)] !== word.charCodeAt(at)) return false;
  return true;
}

/**
 * Cuts a text where plain signs part its words. Most stretches are a word of ASCII letters and digits as it stands: `onPlain`
 * is told where, and the hash of it in small letters, so that nothing is copied. What holds any other letter, an apostrophe or
 * too many letters is told to `onOther`, to be looked at more closely.
 */
export function cut(
  text: string,
  onPlain: (start: number, end: number, hash: number) => void,
  onOther: (start: number, end: number) => void,
): void {
  let [start, hash, isPlain] = [0, basis, true];
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 32;
    const letter = code < 128 ? (letters[code] ?? -1) : 0;
    if (letter > 0) hash = Math.imul(hash ^ letter, prime);
    else if (letter === 0) isPlain = false;
    else {
      if (at > start) {
        if (isPlain && at - start <= longestWord) onPlain(start, at, hash);
        else onOther(start, at);
      }
      start = at + 1;
      hash = basis;
      isPlain = true;
    }
  }
}
