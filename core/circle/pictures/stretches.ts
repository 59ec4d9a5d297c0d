/** These stretches of bytes one after the other. */
export function joined(stretches: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(stretches.reduce((length, { byteLength }) => length + byteLength, 0));
  let at = 0;
  for (const stretch of stretches) {
    whole.set(stretch, at);
    at += stretch.byteLength;
  }
  return whole;
}

/** The letters that stand at a place, one for each byte. */
export function lettersAt(bytes: Uint8Array, at: number, count: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + count));
}

/** The bytes of plain letters. */
export function bytesOfLetters(letters: string): Uint8Array {
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}
