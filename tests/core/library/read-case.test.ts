import fc from "fast-check";
import { expect, test } from "vitest";
import { readCase } from "../../../core/library/read-case.ts";
import { writtenCase } from "./written-case.ts";

function fields(text: string, file = "the-wrong-rolls.md"): string[] {
  const read = readCase(file, text);
  return read.ok ? [] : read.faults.map((fault) => fault.field);
}

function broken(from: string, to: string): string {
  if (!writtenCase.includes(from)) throw new Error(`Nothing to break: ${from}`);
  return writtenCase.replace(from, to);
}

test("a case that is right is read, each part in its place", () => {
  const read = readCase("the-wrong-rolls.md", writtenCase);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const { id, matter, open, sealed } = read.case;
  expect({ id, size: matter.size, minutes: matter.minutes, open }).toEqual({
    id: "the-wrong-rolls",
    size: 4,
    minutes: 15,
    open: {
      situation: "*A realistic case.* Forty rolls stand at the wrong door.",
      people: [
        { who: "The café", row: "front-row", stake: "opens in an hour" },
        { who: "Passers-by", row: "non-customers", stake: "nothing to eat" },
      ],
      question: "Who pays?",
      options: [
        { id: "option-1", title: "Pay", text: "It costs forty rolls." },
        { id: "option-2", title: "Split", text: "Nobody is happy." },
        { id: "option-3", title: "Wait", text: "Somebody rings first." },
      ],
    },
  });
  expect(sealed).toEqual({
    did: "They paid at noon.",
    happened: "The café stayed.",
    lenses: [
      { lens: "integrity", text: "The slip said forty." },
      { lens: "reciprocity", text: "The café had waited before." },
    ],
    differ: "Some would split it.",
    discuss: ["Whose slip was it?", "Who was told first?", "What would you say?", "What if it happens again?"],
    teaching: "**Goal.** To see who carries a mistake.",
    sources: [],
  });
});

test("line ends of another system change nothing", () => {
  expect(readCase("a.md", writtenCase.replaceAll("\n", "\r\n"))).toMatchObject({ ok: true });
});

test.each([
  ["title: The wrong rolls\n", "", "title"],
  ["title: The wrong rolls", "title: [a, b]", "title"],
  ["title: The wrong rolls", `title: ${"x".repeat(301)}`, "title"],
  ["kind: realistic", "kind: novel", "kind"],
  ["kind: realistic", "kind: public", "sources"],
  ["hook: Forty rolls, none of them ordered.", "hook:", "hook"],
  ["categories: [suppliers, quality-safety]", "categories: [suppliers, rolls]", "categories.1"],
  ["categories: [suppliers, quality-safety]", "categories: []", "categories"],
  ["categories: [suppliers, quality-safety]", "categories: suppliers", "categories"],
  ["lenses: [integrity, reciprocity]", "lenses: [Integrity]", "lenses.0"],
  ["trade: food", "trade: flour", "trade"],
  ["size: 4", "size: four", "size"],
  ["size: 4", "size: 4.5", "size"],
  ["size: 4", "size: -4", "size"],
  ["  - who pays for a mix-up\n", "", "asked"],
  ["level: starter", "level: easy", "level"],
  ["minutes: 15", "minutes: a while", "minutes"],
  ["related:\n  - id: the-other-case\n    why: the same morning", "related: []", "related"],
  ["    why: the same morning\n", "", "related.0.why"],
  ["id: the-other-case", "id: ../other", "related.0.id"],
  ["sources: []", "sources: [{publisher: A, title: B, date: 2026-13, supports: C}]", "sources.0.date"],
  ["sources: []", "sources: [{publisher: A, title: B, date: last May, supports: C}]", "sources.0.date"],
  ["sources: []", "sources: [{publisher: A, title: B, date: 2026}]", "sources.0.supports"],
  ["sources: []", "sources: [{publisher: A, title: B, date: 2026, supports: C, url: x}]", "sources.0.url"],
  ["sources: []", "sources: [{publisher: A, title: B, date: 2026, supports: C, url: 'javascript:x'}]", "sources.0.url"],
  ["sources: []", "sources: [{publisher: A, title: B, date: 2026, supports: C, page: 4}]", "sources.0.page"],
  ["asOf: 2026-11", "asOf: November", "asOf"],
  ["asOf: 2026-11", "asOf: 2026-11\ncolour: red", "colour"],
  ["hook: Forty", "hook: *Forty", "front matter"],
  ["hook: Forty", "hook: @Forty", "front matter"],
  ["hook: Forty", "hook: !tag Forty", "front matter"],
  ["title: The wrong rolls", "title: A\ntitle: B", "front matter"],
  ["---\n## Situation", "## Situation", "front matter"],
  ["---\n## Situation", "---\nHello.\n\n## Situation", "body"],
  ["## People", "## Persons", "## Persons"],
  ["## People", "## Persons", "## People"],
  ["## Question\n\nWho pays?\n\n", "", "## Question"],
  ["Who pays?\n", "\n", "## Question"],
  ["## Question", "## Question\n\nA\n\n## Question", "## Question"],
  ["- **The café** (front row): opens", "- The café (front row): opens", "## People"],
  ["(front row)", "(first row)", "## People"],
  ["## People\n", "## People\n\nTwo of them:\n", "## People"],
  ["- **Passers-by** (non-customers): nothing to eat", "-", "## People"],
  ["- **Wait.** Somebody rings first.\n", "", "## Options"],
  ["- **Wait.** Somebody rings first.", "- **A.** a\n- **B.** b\n- **C.** c", "## Options"],
  ["- **Wait.** Somebody rings first.", "- Wait", "## Options"],
  ["## Options\n", "## Options\n\nChoose:\n", "## Options"],
  ["**integrity** The", "The", "## Through the lenses"],
  ["**integrity** The", "**one-name** The", "## Through the lenses"],
  ["**integrity** The slip said forty.\n\n", "", "## Through the lenses"],
  ["4. What if it happens again?\n", "", "## Discuss"],
  ["4. What if it happens again?", "4. a\n5. b\n6. c\n7. d", "## Discuss"],
  ["3. What would you say?\n", "3.\n", "## Discuss"],
  ["Who pays?", "Who <b>pays</b>?", "body"],
  ["Who pays?", "Who pays? <!-- me -->", "body"],
  ["Who pays?", "Who [pays](https://example.org)?", "body"],
  ["Who pays?", "![Who](pays.png)", "body"],
  ["Who pays?", "Who [pays][1]?\n\n[1]: https://example.org", "body"],
])("%j written as %j is a fault of its field", (from, to, field) => {
  expect(fields(broken(from, to))).toContain(field);
});

test("sections out of order are a fault of the first that is late", () => {
  const question = "## Question\n\nWho pays?\n\n";
  const late = writtenCase
    .replace(question, "")
    .replace("## Sealed: what they did", `${question}## Sealed: what they did`);
  expect(fields(late)).toEqual(["## Options"]);
});

test.each(["The Rolls.md", "rolls.txt", `${"a".repeat(65)}.md`, "../rolls.md"])(
  "%j is no file name of a case",
  (file) => {
    expect(fields(writtenCase, file)).toEqual(["file name"]);
  },
);

test("all faults of a file are found in one reading", () => {
  const text = broken("trade: food", "trade: flour").replace("## People", "## Persons");
  expect(fields(text)).toEqual(["trade", "## Persons", "## People"]);
});

test("whatever is cut out of a case, each fault names the file and a field, and nothing is thrown", () => {
  const place = fc.nat(writtenCase.length);
  fc.assert(
    fc.property(place, place, fc.string({ maxLength: 8 }), (one, other, put) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      const read = readCase("a.md", writtenCase.slice(0, from) + put + writtenCase.slice(to));
      if (read.ok) return;
      expect(read.faults.length).toBeGreaterThan(0);
      for (const fault of read.faults) {
        expect(fault.file).toBe("a.md");
        expect(fault.field).not.toBe("");
        expect(fault.problem).not.toBe("");
      }
    }),
    { numRuns: 500 },
  );
});

test("an alias bomb in the front matter is a fault", () => {
  const bomb = [
    "a: &a [x, x]",
    ...[..."bcdefgh"].map((name, at) => `${name}: &${name} [${`*${"abcdefg"[at]},`.repeat(9)}]`),
  ];
  expect(fields(broken("asOf: 2026-11", `asOf: 2026-11\n${bomb.join("\n")}`))).toContain("front matter");
});
