import fc from "fast-check";
import { expect, test } from "vitest";
import { Postings, pageOf, placesOf, posting, weightOf } from "../../../core/search/postings.ts";

const words = 5;
const anyAct = fc.record({
  word: fc.nat({ max: words - 1 }),
  page: fc.nat({ max: 30 }),
  places: fc.nat({ max: 15 }),
  weight: fc.integer({ min: 1, max: 300 }),
  isRemoval: fc.boolean(),
});
const anyActs = fc.array(anyAct, { maxLength: 120 });
type Acts = (typeof anyActs extends fc.Arbitrary<infer All> ? All : never)[number][];

/** Does the same to postings and to a plain map, by word and then by page. */
function play(acts: Acts, postings: Postings, model: Map<number, number>[]): void {
  for (const { word, page, places, weight, isRemoval } of acts) {
    if (isRemoval) postings.remove(word, page);
    else postings.set(word, posting(page, places, weight));
    if (isRemoval) model[word]?.delete(page);
    else model[word]?.set(page, posting(page, places, weight));
  }
}

function emptyModel(): Map<number, number>[] {
  return Array.from({ length: words }, () => new Map());
}

function read(postings: Postings): { run: number[]; count: number }[] {
  return Array.from({ length: words }, (_, word) => ({ run: [...postings.run(word)], count: postings.count(word) }));
}

function expected(model: Map<number, number>[]): { run: number[]; count: number }[] {
  return model.map((pages) => ({
    run: [...pages].sort(([one], [other]) => one - other).map(([, own]) => own),
    count: pages.size,
  }));
}

test("a posting says its page, its places and its weight, of 255 at most", () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 2 ** 20 - 1 }),
      fc.nat({ max: 15 }),
      fc.integer({ min: 1, max: 999 }),
      (page, at, weight) => {
        const own = posting(page, at, weight);
        expect([pageOf(own), placesOf(own), weightOf(own)]).toEqual([page, at, Math.min(weight, 255)]);
      },
    ),
  );
});

test("whatever was set and removed, each word has the pages it was given last, in the order of their numbers", () => {
  fc.assert(
    fc.property(anyActs, (acts) => {
      const [postings, model] = [new Postings(), emptyModel()];
      play(acts, postings, model);
      expect(read(postings)).toEqual(expected(model));
    }),
  );
});

test("laid tight and read again it is the same, and both go on growing", () => {
  fc.assert(
    fc.property(anyActs, anyActs, (acts, later) => {
      const [postings, model, twin] = [new Postings(), emptyModel(), emptyModel()];
      play(acts, postings, model);
      play(acts, new Postings(), twin);
      const again = Postings.from(postings.state(words));
      expect(read(again)).toEqual(expected(model));
      play(later, postings, model);
      play(later, again, twin);
      expect([read(postings), read(again)]).toEqual([expected(model), expected(twin)]);
    }),
  );
});

test("a hundred words that grow by turns through many pages keep every page, though what lies fallow is taken back", () => {
  const postings = new Postings();
  for (let page = 0; page < 500; page += 1)
    for (let word = 0; word < 100; word += 1)
      if (page % ((word % 7) + 1) === 0) postings.set(word, posting(page, 0, 2));
  for (let word = 0; word < 100; word += 1) for (let page = 0; page < 500; page += 3) postings.remove(word, page);
  const pagesOf = (word: number) => [...postings.run(word)].map(pageOf);
  const wanted = (word: number) =>
    Array.from({ length: 500 }, (_, page) => page).filter((page) => page % ((word % 7) + 1) === 0 && page % 3 !== 0);
  for (let word = 0; word < 100; word += 1) expect(pagesOf(word)).toEqual(wanted(word));
});
