import fc from "fast-check";
import { expect, test } from "vitest";
import { ForwardIndex, longestNumber, writeNumber } from "../../../core/search/forward-index.ts";

/** Few different words, so that phrases are found; some whose number takes two bytes or three, some that begin with the same byte. */
const anyWord = fc.constantFrom(0, 1, 2, 126, 127, 128, 254, 255, 256, 16_511, 16_512, 40_000);
const anyTexts = fc.array(fc.array(anyWord, { maxLength: 8 }), { maxLength: 5 });

function bytesOf(texts: readonly (readonly number[])[]): Uint8Array {
  const bytes = new Uint8Array(texts.reduce((sum, words) => sum + words.length + 1, 0) * longestNumber);
  let end = 0;
  for (const words of texts) {
    for (const word of words) end = writeNumber(bytes, end, word + 1);
    end = writeNumber(bytes, end, 0);
  }
  return bytes.subarray(0, end);
}

function textsIn(numbers: Iterable<number>): number[][] {
  const texts: number[][] = [[]];
  for (const number of numbers) {
    if (number === 0) texts.push([]);
    else texts.at(-1)?.push(number - 1);
  }
  return texts.slice(0, -1);
}

function timesIn(text: readonly number[], phrase: readonly number[]): number {
  return text.filter((_, at) => phrase.every((word, place) => text[at + place] === word)).length;
}

test("a number of any size is written in seven bits a byte and read again", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 2 ** 31 - 1 }), { maxLength: 20 }), (numbers) => {
      const [bytes, index] = [new Uint8Array(numbers.length * longestNumber), new ForwardIndex()];
      index.set(
        0,
        bytes.subarray(
          0,
          numbers.reduce((end, number) => writeNumber(bytes, end, number), 0),
        ),
      );
      expect([...index.read(0)]).toEqual(numbers);
    }),
  );
});

test("whatever pages came, changed and went, each has its own texts, and so have they in a picture of it", () => {
  const anyAct = fc.tuple(fc.nat({ max: 6 }), fc.option(anyTexts));
  fc.assert(
    fc.property(fc.array(anyAct, { maxLength: 60 }), (acts) => {
      const [index, model] = [new ForwardIndex(), new Map<number, number[][]>()];
      for (const [page, texts] of acts) {
        if (texts === null) index.clear(page);
        else index.set(page, bytesOf(texts));
        model.set(page, texts ?? []);
      }
      const read = (from: ForwardIndex) => [0, 1, 2, 3, 4, 5, 6].map((page) => textsIn(from.read(page)));
      const expected = [0, 1, 2, 3, 4, 5, 6].map((page) => model.get(page) ?? []);
      expect(read(index)).toEqual(expected);
      expect(read(ForwardIndex.from(index.state(7)))).toEqual(expected);
      expect(read(index)).toEqual(expected);
    }),
  );
});

test("pages written again a thousand times are kept, and what lay fallow is taken back", () => {
  const index = new ForwardIndex();
  const textsOf = (page: number, turn: number) => [Array.from({ length: 90 + page }, (_, at) => at * turn)];
  for (let turn = 0; turn < 1_000; turn += 1) index.set(turn % 10, bytesOf(textsOf(turn % 10, turn)));
  for (let page = 0; page < 10; page += 1) expect(textsIn(index.read(page))).toEqual(textsOf(page, 990 + page));
  const all = Array.from({ length: 10 }, (_, page) => bytesOf(textsOf(page, 990 + page)).length);
  expect(index.state(10).pool.length).toBe(all.reduce((sum, length) => sum + length, 0));
});

test("a phrase is found just where its words follow each other in one text, whichever of them is looked for first", () => {
  fc.assert(
    fc.property(
      anyTexts,
      anyTexts,
      fc.array(anyWord, { minLength: 1, maxLength: 3 }),
      fc.nat(),
      (one, other, phrase, first) => {
        const index = new ForwardIndex();
        index.set(0, bytesOf(one));
        index.set(1, bytesOf(other));
        const wanted = index.phraseOf(phrase, first % phrase.length);
        expect([index.count(0, wanted), index.count(1, wanted)]).toEqual(
          [one, other].map((texts) => texts.reduce((sum, text) => sum + timesIn(text, phrase), 0)),
        );
      },
    ),
    { numRuns: 2_000 },
  );
});
