import { type Emphasis, emphasesIn } from "./emphasis.ts";

/** A piece of a text that is not cut further, by its ends. */
interface Atom {
  readonly from: number;
  readonly to: number;
  readonly endsSentence: boolean;
}

const signs = new Intl.Segmenter(undefined, { granularity: "grapheme" });
const endOfSentence = /[.!?…]["”’»)*_]*$|[。！？]$/;
const marks = /[*_\\]/;

/** The places within an overlong word where it may be cut: between signs, at most so many characters apart, beside no mark. */
function cutsInWord(word: string, most: number): number[] {
  const cuts: number[] = [];
  let last = 0;
  const pieces = [...signs.segment(word)].flatMap(({ segment }) => (segment.length > most ? [...segment] : [segment]));
  let place = 0;
  for (const piece of pieces) {
    const isFree = !marks.test(word[place - 1] ?? "") && !marks.test(piece);
    if (place + piece.length - last > most || (isFree && place - last > most * 0.8)) {
      cuts.push(place);
      last = place;
    }
    place += piece.length;
  }
  return cuts;
}

/** The words of a text; where a script writes none apart its sentences, and pieces of what is longer than `most`. */
function atomsOf(text: string, most: number): Atom[] {
  return [...text.matchAll(/[^\s。！？]*[。！？]+|[^\s。！？]+/g)].flatMap(({ 0: word, index }) => {
    const cuts = word.length > most ? cutsInWord(word, most) : [];
    const ends = [...cuts, word.length];
    return ends.map((end, place) => ({
      from: index + (ends[place - 1] ?? 0),
      to: index + end,
      endsSentence: end === word.length && endOfSentence.test(word),
    }));
  });
}

/** Text that begins with none of the signs that make a list, a heading or a quotation of it. */
function asPlainStart(text: string): string {
  const number = /^(\d{1,9})([.)])(?=\s|$)/.exec(text);
  if (number !== null) return `${number[1]}\\${text.slice(number[1]?.length)}`;
  return /^(?:[-+*](?=\s|$)|#{1,6}(?=\s|$)|>|[-=]+\s*$|~{3})/.test(text) ? `\\${text}` : text;
}

/** A piece of a paragraph by its ends, with what is set off across a cut set off on both sides of it. */
function pieceOf(text: string, emphases: readonly Emphasis[], from: number, to: number): string {
  const before = emphases.filter((one) => one.from < from && one.to > from && one.to - one.mark.length > from);
  const after = emphases.filter((one) => one.from < to && one.to > to && one.from + one.mark.length < to);
  const outside = (one: Emphasis, other: Emphasis) => one.from - other.from;
  const opened = before.sort(outside).map(({ mark }) => mark);
  const closed = after.sort(outside).map(({ mark }) => mark);
  const inside = text.slice(from, to);
  return `${opened.join("")}${from === 0 ? inside : asPlainStart(inside)}${closed.reverse().join("")}`;
}

/**
 * A paragraph of Markdown in pieces of at most `most` characters, 40 at least: cut after a sentence, else between words, else within
 * one. Every word stands in one of them, set off as it was.
 */
export function cutParagraph(text: string, most: number): string[] {
  const emphases = emphasesIn(text);
  const atoms = atomsOf(text, most - 20);
  const pieces: string[] = [];
  let first = 0;
  while (first < atoms.length) {
    const from = atoms[first]?.from ?? 0;
    const fitting: { readonly place: number; readonly endsSentence: boolean }[] = [];
    for (let place = first; place < atoms.length; place += 1) {
      const atom = atoms[place];
      if (atom === undefined || pieceOf(text, emphases, from, atom.to).length > most) break;
      fitting.push({ place, endsSentence: atom.endsSentence });
    }
    const isRest = fitting.at(-1)?.place === atoms.length - 1;
    const chosen = (isRest ? undefined : fitting.findLast(({ endsSentence }) => endsSentence)) ?? fitting.at(-1);
    const last = chosen?.place ?? first;
    pieces.push(pieceOf(text, emphases, from, atoms[last]?.to ?? text.length));
    first = last + 1;
  }
  return pieces;
}
