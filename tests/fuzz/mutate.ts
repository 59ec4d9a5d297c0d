import type { Chance } from "./chance.ts";

/** What is set into a file by chance: what a parser, a schema or a screen may stumble over. */
export const strangePieces = [
  ...[
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    '"',
    "\\",
    "\\u",
    "\\ud800",
    "\\udc00\\ud800",
    "\\u0000",
    "\\u202e",
    "\\ufeff",
    "\\r\\n",
  ],
  ...[
    "\u202e",
    "\u200b",
    "\u0000",
    "\u0301",
    "\ufeff",
    "\u2028",
    "null",
    "true",
    "-",
    "1e400",
    "-0",
    "0x10",
    "NaN",
    "//",
    "2",
  ],
  ...[
    '"__proto__":{},',
    '"constructor":{"prototype":{"polluted":1}},',
    '"id":"twice",',
    "<script>",
    "../../",
    "\n",
    " ",
  ],
];

function replaced(bytes: Uint8Array, from: number, to: number, piece: Uint8Array): Uint8Array {
  return Buffer.concat([bytes.subarray(0, from), piece, bytes.subarray(to)]);
}

const noBytes = new Uint8Array();

/** The values of a JSON text that stand on a line of their own, by where they begin and end. */
function valuesIn(text: string): [number, number][] {
  return [...text.matchAll(/(?<=": )(?:"(?:[^"\\]|\\.)*"|[^",{}[\]\s]+)/g)].map(({ 0: value, index }) => [
    index,
    index + value.length,
  ]);
}

function withValuesSwapped(bytes: Uint8Array, chance: Chance): Uint8Array {
  const text = Buffer.from(bytes).toString();
  const places = valuesIn(text);
  if (places.length < 2) return bytes;
  const [[from, to], [otherFrom, otherTo]] = [chance.one(places), chance.one(places)];
  return Buffer.from(text.slice(0, from) + text.slice(otherFrom, otherTo) + text.slice(to));
}

/** Bytes with one change by chance; `others` are files to take pieces from. */
export function mutated(bytes: Uint8Array, others: readonly Uint8Array[], chance: Chance): Uint8Array {
  const at = chance.below(bytes.length + 1);
  const until = Math.min(bytes.length, at + chance.size(200));
  const other = chance.one(others);
  const start = chance.below(other.length);
  const piece = other.subarray(start, start + chance.size(400));
  switch (chance.below(8)) {
    case 0: {
      const flipped = Uint8Array.from(bytes);
      for (let flips = chance.size(20); flips > 0; flips -= 1) {
        const place = chance.below(flipped.length);
        flipped[place] = (flipped[place] ?? 0) ^ (1 << chance.below(8));
      }
      return flipped;
    }
    case 1:
      return bytes.subarray(0, at);
    case 2:
      return replaced(bytes, at, until, noBytes);
    case 3:
      return replaced(bytes, at, chance.is(0.5) ? at : until, piece);
    case 4:
      return replaced(
        bytes,
        at,
        at,
        Buffer.concat(Array.from({ length: chance.size(50) }, () => bytes.subarray(at, until))),
      );
    case 5:
      return withValuesSwapped(bytes, chance);
    default:
      return replaced(bytes, at, chance.is(0.7) ? at : until, Buffer.from(chance.one(strangePieces)));
  }
}
