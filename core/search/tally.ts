import { cut } from "./cut.ts";
import { longestNumber, textBreak, writeNumber } from "./forward-index.ts";
import { eachText, type Page, type Part, weights } from "./page.ts";
import { places, posting } from "./postings.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { withRoom } from "./with-room.ts";
import { wordsIn } from "./words-in.ts";

const placeOf: Readonly<Record<Part, number>> = { ...places, texts: 0 };

/** Counts the words of one page after the other, always in the same few arrays, so that ten thousand pages leave nothing behind. */
export class Tally {
  readonly #vocabulary: Vocabulary;
  #bytes: Uint8Array<ArrayBuffer> = new Uint8Array(4096);
  #end = 0;
  /** By word: what it weighs in this page, and where in its head it stands. All zero between two pages. */
  #weights: Uint32Array<ArrayBuffer> = new Uint32Array(1024);
  #places: Uint8Array<ArrayBuffer> = new Uint8Array(1024);
  /** The different words of this page. */
  #met: Uint32Array<ArrayBuffer> = new Uint32Array(1024);
  #different = 0;
  /** How many words this page has in all. */
  length = 0;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Counts a page in the place of the one before. */
  count(page: Page): void {
    for (let at = 0; at < this.#different; at += 1) {
      this.#weights[this.#met[at] ?? 0] = 0;
      this.#places[this.#met[at] ?? 0] = 0;
    }
    [this.#different, this.#end, this.length] = [0, 0, 0];
    eachText(page, (text, part) => this.#add(text, weights[part], placeOf[part]));
  }

  #add(text: string, weight: number, place: number): void {
    this.#bytes = withRoom(this.#bytes, this.#end + ((text.length >> 1) + 2) * longestNumber);
    const vocabulary = this.#vocabulary;
    cut(
      text,
      (start, end, hash) => this.#mention(vocabulary.numberAt(text, start, end, hash), weight, place),
      (start, end) => {
        for (const word of wordsIn(text.slice(start, end))) this.#mention(vocabulary.number(word), weight, place);
      },
    );
    this.#end = writeNumber(this.#bytes, this.#end, textBreak);
  }

  #mention(word: number, weight: number, place: number): void {
    if (word >= this.#weights.length) this.#makeRoom(word);
    const before = this.#weights[word] ?? 0;
    if (before === 0) this.#meet(word);
    this.#weights[word] = before + weight;
    this.#places[word] = (this.#places[word] ?? 0) | place;
    this.#end = writeNumber(this.#bytes, this.#end, word + 1);
    this.length += 1;
  }

  #makeRoom(number: number): void {
    this.#weights = withRoom(this.#weights, number + 1);
    this.#places = withRoom(this.#places, this.#weights.length);
  }

  #meet(number: number): void {
    this.#met = withRoom(this.#met, this.#different + 1);
    this.#met[this.#different++] = number;
  }

  has(word: number): boolean {
    return (this.#weights[word] ?? 0) > 0;
  }

  /** Calls with the posting of each different word, under the number that the page has. */
  each(page: number, call: (word: number, posting: number) => void): void {
    for (let at = 0; at < this.#different; at += 1) {
      const word = this.#met[at] ?? 0;
      call(word, posting(page, this.#places[word] ?? 0, this.#weights[word] ?? 0));
    }
  }

  /** The words of the page in their order, as the forward index keeps them. Good until the next page is counted. */
  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#end);
  }
}
