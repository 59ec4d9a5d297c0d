import { withoutPiles } from "./mark-piles.ts";

/** Steers how text is drawn, or hides in it: byte-order marks, zero-width spaces, bidirectional controls, tag characters. */
const hidden = /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u{E0000}-\u{E007F}]/gu;
const control = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
const loneSurrogate = /\p{Cs}/gu;
const strangeBreak = /[^\P{Cc}\n\t]|[\p{Zl}\p{Zp}]/gu;
/**
 * One line from a stranger as it may be shown: composed (NFC), a run of control characters and line breaks as one space,
 * nothing in it that hides or turns the direction of writing, no blanks around it.
 */
export function cleanLine(text: string): string {
  return composed(text).replace(control, " ").trim();
}

/**
 * A text from a stranger as it may be kept: composed (NFC), every line ended by a line feed, nothing in it that hides or turns the
 * direction of writing, another control character or separator as a space. A text that is clean stays as it is, to the letter.
 */
export function cleanText(text: string): string {
  if (/^[\t\n -~]*$/.test(text)) return text;
  return composed(text).replace(/\r\n?/g, "\n").replace(strangeBreak, " ");
}

/** Lone surrogates go first, as two that something hidden kept apart would make a character of their own without it. */
function composed(text: string): string {
  const plain = text.replace(loneSurrogate, "\uFFFD").replace(hidden, "");
  const low = withoutPiles(plain);
  const whole = low.normalize("NFC");
  return whole === low ? whole : withoutPiles(whole); // What is composed may have more marks than before.
}

/**
 * The first line of a text, counted from 1, with a character that hides, steers how text is drawn or is none, or a carriage return
 * that ends no line; null for a plain text.
 */
export function hiddenLine(text: string): number | null {
  const strange = text.search(/[^\P{Cc}\n\r\t]|\r(?!\n)|[\p{Cs}\p{Zl}\p{Zp}]/u);
  const place = Math.min(...[strange, text.search(hidden)].filter((at) => at !== -1));
  return place === Number.POSITIVE_INFINITY ? null : text.slice(0, place).split("\n").length;
}

/** How many bytes a text has in UTF-8. */
export function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
