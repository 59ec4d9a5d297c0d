import fc from "fast-check";
import { expect, test } from "vitest";
import { packCap, readPack, writePack } from "../../../core/walk/lens-pack.ts";
import { nothingOwn, ownLensesSchema } from "../../../core/walk/own-lenses.ts";
import { previewChange } from "../../../core/walk/pack-preview.ts";
import { takeInText } from "../../../core/walk/take-in-pack.ts";
import { applyOwn, wholeWalk } from "../../../core/walk/whole-walk.ts";
import { anyOwn, shipped } from "./any-own.ts";

function taken(own: typeof nothingOwn, text: string) {
  const taking = takeInText(shipped, own, text);
  if (!taking.ok) throw new Error(JSON.stringify(taking.faults));
  return taking.own;
}

const question = { id: "q", ask: "Ask?", example: "", tension: "" };
const pack = {
  format: "casebook-lens-pack",
  version: 1,
  lenses: [{ id: "l", title: "L", concern: "", questions: [question] }],
  stops: [{ id: "unsafe", help: "Rosa" }],
};

function faultsOf(value: unknown): string[] {
  const read = readPack(typeof value === "string" ? value : JSON.stringify(value));
  return read.ok ? [] : read.faults.map(({ field, problem }) => `${field}: ${problem}`);
}

function asked(own: typeof nothingOwn) {
  const { lenses, stops } = applyOwn(shipped, own);
  return { lenses, stops };
}

test("lenses that are exported and taken in elsewhere ask the same walk", () => {
  fc.assert(
    fc.property(anyOwn, (own) => {
      expect(asked(taken(nothingOwn, writePack(shipped, own)))).toEqual(asked(own));
    }),
  );
});

test("taking one's own pack in changes nothing that is asked, and keeps the ids of a newer version", () => {
  fc.assert(
    fc.property(anyOwn, (own) => {
      const next = taken(own, writePack(shipped, own));
      expect(asked(next)).toEqual(asked(own));
      expect(next.questionsOff.includes("of-a-newer-version")).toBe(own.questionsOff.includes("of-a-newer-version"));
      expect(next.help["newer-stop"]).toBe(own.help["newer-stop"]);
      expect(ownLensesSchema.parse(next)).toEqual(next);
    }),
  );
});

test("a pack taken in twice asks the same as a pack taken in once", () => {
  fc.assert(
    fc.property(anyOwn, anyOwn, (mine, theirs) => {
      const once = taken(mine, writePack(shipped, theirs));
      expect(asked(taken(once, writePack(shipped, theirs)))).toEqual(asked(once));
    }),
  );
});

test("what a pack names reads, stands and is switched as it says, whatever was there", () => {
  const namedIn = (own: typeof nothingOwn, ids: ReadonlySet<string> | null) =>
    wholeWalk(shipped, own)
      .lenses.filter(({ lens }) => lens.title !== "")
      .flatMap(({ lens, questions }) => questions.map((item) => ({ lens: lens.id, ...item })))
      .filter(({ question }) => (ids === null ? question.ask !== "" : ids.has(question.id)))
      .map(({ lens, question, isOff }) => ({ lens, question, isOff }));
  fc.assert(
    fc.property(anyOwn, anyOwn, (mine, theirs) => {
      const named = namedIn(theirs, null);
      const ids = new Set(named.map(({ question }) => question.id));
      expect(namedIn(taken(mine, writePack(shipped, theirs)), ids)).toEqual(named);
    }),
  );
});

test("a preview names what is new, what changes and what stays", () => {
  const own = { ...nothingOwn, questionsOff: ["word-one"] };
  const text = JSON.stringify({
    ...pack,
    lenses: [
      { ...pack.lenses[0], id: "new", title: "Season" },
      {
        id: "word",
        title: "Their title",
        concern: "",
        questions: [
          { ...question, id: "word-two", ask: "Reworded?", off: true, quick: true },
          { ...question, id: "word-one", ask: "word-one?", quick: false },
        ],
      },
    ],
  });
  expect(previewChange(shipped, own, taken(own, text))).toEqual({
    newLenses: ["Season"],
    newQuestions: [{ lens: "Season", ask: "Ask?" }],
    reworded: [{ before: "word-two?", after: "Reworded?" }],
    help: [{ before: "An inspector", after: "Rosa" }],
    switchedOff: ["Reworded?"],
    switchedOn: ["word-one?"],
    intoQuick: ["Reworded?"],
    outOfQuick: ["word-one?"],
    reordered: true,
    stays: 7,
  });
});

test("a pack of version 1 says nothing about the quick walk, which stays as it is", () => {
  const own = { ...nothingOwn, quick: { "word-one": false, "word-two": true } };
  const [lens] = pack.lenses;
  const named = ["word-one", "word-two"].map((id) => ({ ...question, id }));
  const text = JSON.stringify({ ...pack, lenses: [{ ...lens, id: "word", questions: named }] });
  expect(taken(own, text).quick).toEqual(own.quick);
});

test("a pack with faults is refused, each with its place and its problem in our own words", () => {
  const [lens] = pack.lenses;
  const nested = `${"[".repeat(40_000)}${"]".repeat(40_000)}`;
  const first = { ...lens, questions: [{ ...question, ask: "Whose summer is it?", example: "a".repeat(601) }] };
  const bad: [unknown, string[]][] = [
    [pack, []],
    ["{ not json", ["whole file: is no lens pack, or was damaged on its way"]],
    ["x".repeat(packCap + 1), ["whole file: is larger than a megabyte"]],
    ["é".repeat(packCap / 2 + 1), ["whole file: is larger than a megabyte"]],
    [nested, ["whole file: is nested too deep"]],
    [[], ["format: is not “casebook-lens-pack”, so this is no lens pack"]],
    [null, ["format: is not “casebook-lens-pack”, so this is no lens pack"]],
    [{ ...pack, format: "other" }, ["format: is not “casebook-lens-pack”, so this is no lens pack"]],
    [
      { ...pack, version: 3, lenses: "of another shape" },
      ["whole file: was made by a newer Casebook, and only that can read it"],
    ],
    [{ ...pack, version: "1" }, ["version: is not known to this version"]],
    [{ ...pack, lenses: "of another shape" }, ["list of lenses: is not a list"]],
    [{ ...pack, colour: "red" }, ["whole file: has a field “colour” that no lens pack has"]],
    [{ ...pack, lenses: [{ ...lens, title: "\u202E\u0007" }] }, ["lens 1, title: is empty"]],
    [{ ...pack, lenses: [{ ...lens, id: "../up" }] }, ["lens 1 (“L”), id: is not small letters, digits and hyphens"]],
    [
      { ...pack, lenses: [{ ...lens, questions: [question, question] }] },
      ["lens 1 (“L”), question 2 (“Ask?”), id: “q” stands twice"],
    ],
    [
      { ...pack, lenses: [first] },
      ["lens 1 (“L”), question 1 (“Whose summer is it?”), example: is longer than 600 characters"],
    ],
    [
      { ...pack, lenses: [{ ...lens, questions: [{ ...question, off: false, quick: "yes", ask: 3 }] }] },
      [
        "lens 1 (“L”), question 1, mark for switched off: can only be true",
        "lens 1 (“L”), question 1, mark for the quick walk: is neither true nor false",
        "lens 1 (“L”), question 1, wording: is not text",
      ],
    ],
    [
      { ...pack, lenses: [{ ...lens, concern: undefined }, 7] },
      ["lens 1 (“L”), line on what it is about: is missing", "lens 2: is not a group of fields"],
    ],
    [{ ...pack, lenses: Array(101).fill(lens) }, ["list of lenses: holds more than 100"]],
    [{ ...pack, stops: [pack.stops[0], pack.stops[0]] }, ["stop sign 2, id: “unsafe” stands twice"]],
  ];
  expect(bad.map(([value]) => faultsOf(value))).toEqual(bad.map(([, fields]) => fields));
});

test("no text, whatever it is, brings the reader down", () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => typeof readPack(text).ok === "boolean"));
});

test("what a stranger wrote is shown composed, in one line, and in the direction it is read", () => {
  const written = "Cafe\u0301 \u202Erekab\u202C\n\tand\u200B more\uFEFF\u{E0041} \u{1F468}\u200D\u{1F373}";
  const read = readPack(JSON.stringify({ ...pack, stops: [{ id: "unsafe", help: written }] }));
  expect(read.ok && read.pack.stops[0]?.help).toBe("Café rekab and more \u{1F468}\u200D\u{1F373}");
});

test("more than a casebook holds is refused", () => {
  const many = Array.from({ length: 11 }, (_, outer) => ({
    ...pack.lenses[0],
    id: `l-${outer}`,
    questions: Array.from({ length: 20 }, (_, inner) => ({ ...question, id: `q-${outer}-${inner}` })),
  }));
  const taking = takeInText(shipped, nothingOwn, JSON.stringify({ ...pack, lenses: many }));
  expect(taking.ok ? [] : taking.faults.map(({ field, problem }) => `${field}: ${problem}`)).toEqual([
    "whole file: would bring you to more than 200 questions of your own, and a casebook holds no more. Remove some of yours first",
  ]);
});
