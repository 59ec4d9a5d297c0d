import fc from "fast-check";
import { expect, test } from "vitest";
import type { Page } from "../../../core/search/page.ts";
import { readQuery } from "../../../core/search/query.ts";
import { TextIndex } from "../../../core/search/text-index.ts";

const anyWord = fc.constantFrom(
  "flour",
  "flours",
  "tip",
  "lease",
  "leasing",
  "oven",
  "baker",
  "letter",
  "café",
  "東京",
);
const anyText = fc.array(anyWord, { maxLength: 7 }).map((words) => words.join(" "));
const anyPage: fc.Arbitrary<Page> = fc.record({
  key: fc.nat({ max: 6 }).map(String),
  title: anyText,
  tags: fc.array(anyText, { maxLength: 2 }),
  line: anyText,
  asked: fc.array(anyText, { maxLength: 2 }),
  status: fc.constantFrom(null, "open", "decided"),
  texts: fc.array(anyText, { maxLength: 4 }),
});
/** A page that is put, or the key of one that is taken away. */
const anyActs = fc.array(fc.oneof({ weight: 3, arbitrary: anyPage }, fc.nat({ max: 6 }).map(String)), {
  maxLength: 20,
});
type Acts = readonly (Page | string)[];

function act(index: TextIndex, acts: Acts): void {
  for (const one of acts) {
    if (typeof one === "string") index.remove(one);
    else index.put(one);
  }
}

function presentAfter(acts: Acts): Map<string, Page> {
  const present = new Map<string, Page>();
  for (const one of acts) {
    if (typeof one === "string") present.delete(one);
    else present.set(one.key, one);
  }
  return present;
}

const typed = [
  "flour",
  "flo",
  "lease oven",
  "bakre ",
  "letter tip café ",
  '"flour oven"',
  '"tip lease" letter',
  "status:open",
  "東京",
];
const like: Page = {
  key: "like",
  title: "flour oven",
  tags: [],
  line: "",
  asked: [],
  status: null,
  texts: ["baker tip lease"],
};

function answers(index: TextIndex): unknown {
  return [index.size, ...typed.map((text) => index.search(readQuery(text), 20)), index.alike(like, 20)];
}

/** The words that were looked for are told in the order in which the index met them. */
function sorted(all: unknown): unknown {
  return JSON.parse(JSON.stringify(all), (key, value) => (key === "words" ? [...(value as string[])].sort() : value));
}

test("whatever came, changed and went, the index answers as one that was built afresh from what is there", () => {
  fc.assert(
    fc.property(anyActs, (acts) => {
      const [grown, fresh] = [new TextIndex(), new TextIndex()];
      act(grown, acts);
      act(fresh, [...presentAfter(acts).values()]);
      expect(sorted(answers(grown))).toEqual(sorted(answers(fresh)));
    }),
    { numRuns: 300 },
  );
});

test("an index that was saved and read answers the same, and goes on as the one that was saved", () => {
  fc.assert(
    fc.property(anyActs, anyActs, (before, after) => {
      const index = new TextIndex();
      act(index, before);
      const again = TextIndex.from(index.saved());
      if (again === null) throw new Error("What was saved was refused");
      expect(answers(again)).toEqual(answers(index));
      act(index, after);
      act(again, after);
      expect([answers(again), [...again.keys].sort()]).toEqual([answers(index), [...index.keys].sort()]);
    }),
    { numRuns: 200 },
  );
});

test("a page is known by its content: put again it changes nothing, and one other letter is seen", () => {
  fc.assert(
    fc.property(anyActs, anyPage, anyPage, (acts, one, other) => {
      const index = new TextIndex();
      act(index, acts);
      index.put(one);
      const [before, twin] = [answers(index), { ...other, key: one.key }];
      const isSame = JSON.stringify(twin) === JSON.stringify(one);
      expect([index.confirm(one), index.put({ ...one }), index.confirm(twin)]).toEqual([true, false, isSame]);
      expect(answers(index)).toEqual(before);
      expect(index.confirm({ ...one, texts: [...one.texts, ""] })).toBe(false);
    }),
  );
});

test("a saved index with any byte changed, cut off anywhere or longer than it was is refused", () => {
  const index = new TextIndex();
  act(index, fc.sample(anyPage, { numRuns: 12, seed: 5 }));
  const saved = index.saved();
  expect(TextIndex.from(saved)).not.toBeNull();
  for (let at = 0; at < saved.length; at += 1) {
    const damaged = saved.slice();
    damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 8));
    expect(TextIndex.from(damaged)).toBeNull();
    expect(TextIndex.from(saved.slice(0, at))).toBeNull();
  }
  for (const more of [1, 4, 400]) {
    const longer = new Uint8Array(saved.length + more);
    longer.set(saved);
    expect(TextIndex.from(longer)).toBeNull();
  }
});

test("bytes that were never an index are refused, whatever they are", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(TextIndex.from(bytes)).toBeNull();
    }),
  );
});
