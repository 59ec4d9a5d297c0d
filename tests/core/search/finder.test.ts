import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { newDilemma } from "../../../core/dilemma/dilemma.ts";
import { breakSeal, unread } from "../../../core/library/reading.ts";
import { Finder, type Leaf } from "../../../core/search/finder.ts";
import { leafOfCase, leafOfDilemma } from "../../../core/search/leaves.ts";
import { looksLike } from "../../../core/search/looks-like.ts";
import { openLibrary } from "../../../store/library.ts";

const library = await openLibrary(join(import.meta.dirname, "..", "..", "..", "cases"));
const cases = [...library.cases.values()];
const finder = new Finder();
for (const one of cases) finder.put(leafOfCase(one, unread));

function own(id: string, parts: Partial<Leaf>): Leaf {
  return {
    ...{ kind: "dilemma", id, title: "", tags: [], line: "", asked: [], status: "draft", open: [], sealed: [] },
    ...parts,
  };
}

function finding(leaves: readonly Leaf[], text: string): string[] {
  const small = new Finder();
  for (const leaf of leaves) small.put(leaf);
  return small.find(text, 30).map(({ id }) => id);
}

const leaves = [
  own("title", { title: "The oven", open: ["Nothing of note."] }),
  own("body", {
    title: "The till",
    tags: ["late payment"],
    status: "decided",
    open: ["The oven was left on.", "A fee."],
  }),
  own("sealed", { title: "The lease", open: ["A letter."], sealed: ["They bought another oven and a kiln."] }),
];

test.each([
  ["oven", ["title", "body", "sealed"]],
  ["fee", ["body"]],
  ["kiln", ["sealed"]],
  ["ovne", ["title", "body", "sealed"]],
  ['"left on"', ["body"]],
  ["tag:late", []],
  ['tag:"late payment" oven', ["body"]],
  ["status:draft letter", ["sealed"]],
  ["  ", []],
])("%j finds %j", (text, ids) => {
  expect([...finding(leaves, text)].sort()).toEqual([...ids].sort());
});

test("what has whole words stands before what has words that only begin so", () => {
  const begun = own("begun", { title: "Cardboard", line: "It feels thin." });
  const whole = own("whole", { title: "The card in their wallet", line: "A fee of five dollars." });
  expect(finding([begun, whole], "card fee")).toEqual(["whole", "begun"]);
});

test("what has the word in its title stands before what has it in its text", () => {
  expect(finding(leaves, "oven")[0]).toBe("title");
});

test.each(cases.flatMap((one) => one.matter.asked.map((asked) => [asked, one.id])))("%j finds %s", (asked, id) => {
  expect(finder.find(asked, 3).map((found) => found.id)).toContain(id);
});

test("every title is found by itself, first, whatever one letter is missing or doubled", () => {
  fc.assert(
    fc.property(fc.constantFrom(...cases), fc.nat(200), fc.boolean(), ({ id, matter: { title } }, place, doubled) => {
      const at = place % title.length;
      const typed = title.slice(0, at) + (doubled ? title.slice(at, at + 1).repeat(2) : "") + title.slice(at + 1);
      expect(finder.find(typed, 1).map((found) => found.id)).toEqual([id]);
    }),
    { numRuns: 200 },
  );
});

test("what is sealed is found and never shown", () => {
  const sealed = cases.flatMap((one) => [...one.sealed.did.split(/\s+/), ...one.sealed.happened.split(/\s+/)]);
  const openOf = new Map(cases.map((one) => [one.id, leafOfCase(one, unread).open.join(" ").replaceAll(/\s+/g, " ")]));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...sealed), { minLength: 1, maxLength: 3 }), (words) => {
      for (const { id, title, line, snippet } of finder.find(words.join(" "), 30)) {
        if (snippet === null) continue;
        const bare = snippet.text.replace(/^… /, "").replace(/ …$/, "");
        expect(`${openOf.get(id)} ${title} ${line}`).toContain(bare);
      }
    }),
    { numRuns: 100 },
  );
});

test("the seal once open, the outcome is shown too", () => {
  const open = new Finder();
  const [first] = cases;
  if (first === undefined) throw new Error("No cases");
  const words = first.sealed.differ.split(/\s+/).slice(4, 9).join(" ");
  open.put(leafOfCase(first, breakSeal(unread, "2026-11-22T08:00:00.000Z")));
  expect(open.find(`"${words}"`, 1)[0]?.snippet?.text).toContain(words.split(" ")[0]);
});

test("a case is found by what its reader noted beside it, and by the reasons of a choice", () => {
  const [first] = cases;
  if (first === undefined) throw new Error("No cases");
  const committed = { optionId: "option-1", because: "Zeugma would not", at: "2026-11-22T08:00:00.000Z" };
  const noted = new Finder();
  noted.put(leafOfCase(first, { ...unread, note: "Ask Quilla about this.", committed }));
  expect(["quilla", "zeugma"].map((word) => noted.find(word, 1)[0]?.snippet?.text)).toEqual([
    "Ask Quilla about this.",
    "Zeugma would not",
  ]);
});

test("a dilemma about a wrong quotation looks like the case of one, with the words they share", () => {
  const dilemma = {
    ...newDilemma(crypto.randomUUID(), "2026-11-22T08:00:00.000Z", "The quote with a digit missing"),
    happened:
      "I wrote a quotation for a shop sign and left out a digit. The customer signed the quote the same day. The price on the paper is a tenth of what the sign costs us to make.",
    tags: ["Pricing"],
  };
  const strained = new Set(["integrity"]);
  const lensesOf = (id: string) => library.cases.get(id)?.matter.lenses ?? [];
  const [best, ...others] = looksLike(finder, dilemma, strained, lensesOf, 6);
  expect([best?.id, best?.tags, best?.lenses]).toEqual([
    "the-price-tag-that-was-ours-to-lose",
    ["pricing"],
    ["integrity"],
  ]);
  expect(best?.words.length).toBeGreaterThanOrEqual(3);
  const linked = { ...dilemma, precedents: [{ kind: "case" as const, id: best?.id ?? "", bearing: null, why: "" }] };
  expect(looksLike(finder, linked, strained, lensesOf, 6).map(({ id }) => id)).not.toContain(best?.id);
  expect(others.length).toBeLessThan(6);
});

test("every text of a dilemma can be found by", () => {
  const parts = leafOfDilemma({
    ...newDilemma("11111111-1111-4111-8111-111111111111", "2026-11-22T08:00:00.000Z", "The oven"),
    facts: [{ id: "f", text: "Two sacks", source: "Delivery note" }],
    speech: { to: "Joan", sentence: "It was mixed", objection: "Since when", reply: "Monday" },
  });
  expect(parts.open).toEqual(["Two sacks", "Delivery note", "Joan", "It was mixed", "Since when", "Monday"]);
});

test.each(["😀", '"', "“”", "tag:", 'status:"', "tag: status:", "!", "\u202E", "\uD800"])(
  "%j says no word and finds nothing",
  (typed) => {
    expect(finder.find(typed, 30)).toEqual([]);
  },
);
