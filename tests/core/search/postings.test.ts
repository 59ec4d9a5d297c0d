import fc from "fast-check";
import { expect, test } from "vitest";
import { Postings } from "../../../core/search/postings.ts";

const anyAdds = fc.array(fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 20 }), fc.integer({ min: 1, max: 300 })), {
  maxLength: 80,
});

function read(postings: Postings, word: number): [number, number][] {
  const found: [number, number][] = [];
  postings.each(word, (document, weight) => found.push([document, weight]));
  return found;
}

test("each word has the documents it was given, in order, with weights of 255 at most", () => {
  fc.assert(
    fc.property(anyAdds, (adds) => {
      const postings = new Postings();
      for (const add of adds) postings.add(...add);
      for (let word = 0; word <= 6; word += 1) {
        const expected = adds
          .filter(([of]) => of === word)
          .map(([, document, weight]) => [document, Math.min(weight, 255)]);
        expect([read(postings, word), postings.count(word)]).toEqual([expected, expected.length]);
      }
    }),
  );
});

test("a document taken from a word is gone from that word alone, and the others keep their order", () => {
  fc.assert(
    fc.property(anyAdds, fc.nat({ max: 5 }), fc.nat({ max: 20 }), (adds, from, gone) => {
      const postings = new Postings();
      const once = new Map(adds.map((add) => [`${add[0]}/${add[1]}`, add]));
      for (const add of once.values()) postings.add(...add);
      postings.remove(from, gone);
      for (let word = 0; word <= 6; word += 1) {
        const expected = [...once.values()]
          .filter(([of, document]) => of === word && !(of === from && document === gone))
          .map(([, document, weight]) => [document, Math.min(weight, 255)]);
        expect([read(postings, word), postings.count(word)]).toEqual([expected, expected.length]);
      }
    }),
  );
});

test("packed and read again it is the same with other numbers, and goes on growing", () => {
  fc.assert(
    fc.property(anyAdds, anyAdds, (adds, later) => {
      const postings = new Postings();
      for (const add of adds) postings.add(...add);
      const even = Int32Array.from({ length: 21 }, (_, document) => (document % 2 === 0 ? document / 2 : -1));
      const packed = Postings.from(postings.packed(6, even));
      for (const add of later) packed.add(...add);
      for (let word = 0; word < 6; word += 1) {
        const kept = read(postings, word).filter(([document]) => document % 2 === 0);
        const grown = later
          .filter(([of]) => of === word)
          .map(([, document, weight]) => [document, Math.min(weight, 255)]);
        expect(read(packed, word)).toEqual([...kept.map(([document, weight]) => [document / 2, weight]), ...grown]);
      }
    }),
  );
});
