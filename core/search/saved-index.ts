import { fingerprintOf, fingerprintOfNumbers } from "./fingerprint.ts";
import type { ForwardState } from "./forward-index.ts";
import { weights } from "./page.ts";
import type { PostingsState } from "./postings.ts";
import type { ShelfState, Standing } from "./shelf.ts";
import { wordsIn } from "./words-in.ts";

/** All that an index is made of. */
export interface IndexState {
  readonly words: readonly string[];
  readonly postings: PostingsState;
  readonly forward: ForwardState;
  readonly shelf: ShelfState;
}

/** The letters "cbix": a machine that keeps numbers the other way round reads another number, and refuses. */
const format = 0x63626978;
/** To be raised when the sections are laid otherwise. */
const version = 1;

/** Changes by itself when words are cut, folded or weighed otherwise: what was saved before is then of no use. */
const [manner] = fingerprintOf([
  JSON.stringify(weights),
  ...wordsIn(
    "The owner’s café, PAID 3.50 for Anna's well-kept “books”: naïve, IJsselmeer ﬁne straße 東京 — n°5 o'clock x".repeat(
      2,
    ),
  ),
  ...wordsIn("é".repeat(60)),
]);

/** How many numbers stand before the sections: format, version, manner, two of a checksum, and the bytes of each section. */
const sections = 6;
const head = 5 + sections;

function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at);
  return units;
}

function textOf(units: Uint16Array): string {
  const parts: string[] = [];
  for (let at = 0; at < units.length; at += 8192) parts.push(String.fromCharCode(...units.subarray(at, at + 8192)));
  return parts.join("");
}

/** How many numbers of 32 bits hold so many bytes. */
function numbersFor(bytes: number): number {
  return Math.ceil(bytes / 4);
}

/** Writes an index as bytes, in numbers of this machine: it is a cache, and never leaves it. */
export function writeSaved({ words, postings, forward, shelf }: IndexState): Uint8Array<ArrayBuffer> {
  const text = unitsOf(JSON.stringify({ words, standing: shelf.standing }));
  const parts = [text, postings.pool, postings.runs, forward.pool, forward.places, shelf.figures];
  const numbers = new Uint32Array(parts.reduce((sum, { byteLength }) => sum + numbersFor(byteLength), head));
  const bytes = new Uint8Array(numbers.buffer);
  let at = head;
  for (const [place, part] of parts.entries()) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at * 4);
    numbers[5 + place] = part.byteLength;
    at += numbersFor(part.byteLength);
  }
  numbers.set([format, version, manner]);
  numbers.set(fingerprintOfNumbers(numbers.subarray(5)), 3);
  return bytes;
}

/** Bytes as numbers, where they lie if their place allows. */
function alignedIn(saved: Uint8Array): Uint32Array {
  const { buffer, byteOffset, length } = saved.byteOffset % 4 === 0 ? saved : saved.slice();
  return new Uint32Array(buffer, byteOffset, length / 4);
}

/** Reads what was written; null when it is damaged, cut off, of another format, or cut and weighed in another manner. */
export function readSaved(saved: Uint8Array): IndexState | null {
  if (saved.length < head * 4 || saved.length % 4 !== 0) return null;
  const numbers = alignedIn(saved);
  const sum = fingerprintOfNumbers(numbers.subarray(5));
  const expected = [format, version, manner, ...sum];
  if (expected.some((number, at) => numbers[at] !== number)) return null;
  const starts: number[] = [head];
  for (let place = 0; place < sections; place += 1)
    starts.push((starts[place] ?? 0) + numbersFor(numbers[5 + place] ?? 0));
  if (starts[sections] !== numbers.length) return null;
  const section = (place: number) => {
    const start = (starts[place] ?? 0) * 4;
    return new Uint8Array(saved.subarray(start, start + (numbers[5 + place] ?? 0))).buffer;
  };
  const { words, standing } = JSON.parse(textOf(new Uint16Array(section(0)))) as {
    readonly words: string[];
    readonly standing: (Standing | null)[];
  };
  return {
    words,
    postings: { pool: new Uint32Array(section(1)), runs: new Uint32Array(section(2)) },
    forward: { pool: new Uint8Array(section(3)), places: new Uint32Array(section(4)) },
    shelf: { standing, figures: new Uint32Array(section(5)) },
  };
}
