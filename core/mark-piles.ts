/**
 * How many marks one letter keeps. No language sets so many, and Unicode calls 30 safe (UAX #15, stream-safe text): composing takes
 * time by the square of their number, 20 seconds for 200,000 of them.
 */
const marksAtMost = 30;

let marks: Uint8Array | null = null;

/** Which of the 65,536 first characters are marks: asking a regular expression for each one of a long text takes tenths of a second. */
function markTable(): Uint8Array {
  const everything = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).join("");
  const table = new Uint8Array(0x10000);
  for (const { 0: mark, index } of everything.matchAll(/\p{M}/gu)) if (mark.length === 1) table[index] = 1;
  return table;
}

/** How many code units the mark that stands here has; 0 for what is no mark. */
function markAt(text: string, at: number, table: Uint8Array): number {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdbff) return table[code] ?? 0;
  return /^\p{M}/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0)) ? 2 : 0;
}

/** Where the marks that begin here end, and where they are to end. */
function pileAt(text: string, from: number, table: Uint8Array): { end: number; kept: number } {
  let [end, kept] = [from, from];
  for (let count = 0; end < text.length; count += 1) {
    const size = markAt(text, end, table);
    if (size === 0) break;
    end += size;
    if (count < marksAtMost) kept = end;
  }
  return { end, kept };
}

/** A text in which no letter carries more marks than 30: those beyond are left out. Takes time by the length of the text alone. */
export function withoutPiles(text: string): string {
  marks ??= markTable();
  let [plain, done] = ["", 0];
  for (let at = 0; at < text.length; at += 1) {
    if (markAt(text, at, marks) === 0) continue;
    const { end, kept } = pileAt(text, at, marks);
    if (kept < end) {
      plain += text.slice(done, kept);
      done = end;
    }
    at = end - 1;
  }
  return done === 0 ? text : plain + text.slice(done);
}
