import fc from "fast-check";
import { expect, test } from "vitest";
import type { Page } from "../../../core/search/page.ts";
import { readQuery } from "../../../core/search/query.ts";
import { TextIndex } from "../../../core/search/text-index.ts";

function page(key: string, { body = "", ...parts }: Partial<Page> & { readonly body?: string }): Page {
  return { key, title: "", tags: [], line: "", asked: [], status: null, texts: [body], ...parts };
}

function indexOf(pages: readonly Page[]): TextIndex {
  const index = new TextIndex();
  for (const one of pages) index.put(one);
  return index;
}

function find(pages: readonly Page[], text: string): string[] {
  return indexOf(pages)
    .search(readQuery(text), 20)
    .map(({ key }) => key);
}

const shop = [
  page("flour", {
    title: "The flour bin",
    tags: ["late payment"],
    status: "decided",
    body: "A sack of almond flour was mixed.",
  }),
  page("tips", { title: "Who gets the tips", status: "open", body: "The kitchen asked for refunds of nothing." }),
  page("lease", {
    title: "The lease",
    asked: ["can they throw me out"],
    body: "Almond trees by the flour mill, and much else besides.",
  }),
];

test.each([
  ["flour", ["flour", "lease"]],
  ["almond flour", ["flour", "lease"]],
  ["almnd", ["flour", "lease"]],
  ["flou", ["flour", "lease"]],
  ["refund ", ["tips"]],
  ["refunding ", ["tips"]],
  ['"almond flour"', ["flour"]],
  ["tag:late", []],
  ['tag:"late payment"', ["flour"]],
  ["status:open", ["tips"]],
  ["status:open status:decided almond", ["flour"]],
  ["throw out", ["lease"]],
  ["zebra", []],
])("%j finds %j", (text, keys) => {
  expect(find(shop, text)).toEqual(keys);
});

const word = fc.constantFrom("flour", "tip", "lease", "oven", "baker", "letter");
const anyPage = (keys: number) =>
  fc.record({
    key: fc.nat({ max: keys }).map(String),
    title: word,
    body: fc.array(word, { maxLength: 6 }).map((words) => words.join(" ")),
  });

test("whatever came and went, a word finds just the pages that have it now, and the order they came in is no matter", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyPage(5), fc.boolean()), { maxLength: 15 }), word, (acts, wanted) => {
      const index = new TextIndex();
      const model = new Map<string, Page>();
      for (const [parts, isRemoved] of acts) {
        const one = page(parts.key, parts);
        if (isRemoved) index.remove(one.key);
        else index.put(one);
        model.delete(one.key);
        if (!isRemoved) model.set(one.key, one);
      }
      const found = index.search(readQuery(`${wanted} `), 50).map(({ key }) => key);
      const expected = [...model.values()].filter(({ title, texts }) =>
        `${title} ${texts}`.split(" ").includes(wanted),
      );
      expect([index.size, [...found].sort()]).toEqual([model.size, expected.map(({ key }) => key).sort()]);
    }),
  );
});

test("a page is never like itself, and the most alike shares the most telling words", () => {
  const index = indexOf([
    ...shop,
    page("mill", { title: "The mill", body: "Almond flour, mixed in the mill, a sack of it." }),
    ...["a", "b", "c", "d"].map((key) => page(key, { title: "The kitchen", body: "Nothing at all." })),
  ]);
  const [first, ...others] = index.alike(shop[0] as Page, 5);
  expect([first?.key, [...(first?.words ?? [])].sort()]).toEqual(["mill", ["almond", "flour", "mixed", "sack"]]);
  expect(others.map(({ key }) => key)).not.toContain("flour");
});

test("a page that was saved a hundred times while it was written is found and compared as one that was saved once", () => {
  const pages = [...shop, page("mill", { title: "The mill", body: "Almond flour, mixed in the mill, a sack of it." })];
  const [often, once] = [indexOf(pages), indexOf(pages)];
  for (let save = 0; save < 100; save += 1) often.put(shop[0] as Page);
  const asked = (index: TextIndex) => [index.alike(pages[3] as Page, 5), index.search(readQuery("almond flour"), 5)];
  expect(asked(often)).toEqual(asked(once));
});

test("a long page is like another for the words both have, however many of its own it has besides", () => {
  const names = Array.from({ length: 100 }, (_, place) => `name${String.fromCharCode(97 + (place % 26))}${place}`);
  const long = page("long", { body: `${names.join(" ")} almond flour mixed in a sack` });
  const index = indexOf([...shop, long, ...["a", "b", "c"].map((key) => page(key, { body: "The kitchen." }))]);
  expect(index.alike(long, 5)[0]?.key).toBe("flour");
});

test("a page that has every word stands before one that has the rarest alone", () => {
  const pages = [
    page("one", { body: "zinnia zinnia zinnia zinnia" }),
    page("both", { body: "zinnia oven" }),
    ...["a", "b", "c"].map((key) => page(key, { body: "oven oven" })),
  ];
  expect(find(pages, "zinnia oven ")[0]).toBe("both");
});
