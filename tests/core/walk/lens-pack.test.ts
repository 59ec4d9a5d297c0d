import fc from "fast-check";
import { expect, test } from "vitest";
import { packCap, readPack, writePack } from "../../../core/walk/lens-pack.ts";
import { nothingOwn, ownLensesSchema } from "../../../core/walk/own-lenses.ts";
import { previewChange } from "../../../core/walk/pack-preview.ts";
import { takeInText } from "../../../core/walk/take-in-pack.ts";
import { applyOwn } from "../../../core/walk/whole-walk.ts";
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
  return read.ok ? [] : read.faults.map(({ field }) => field);
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
          { ...question, id: "word-two", ask: "Reworded?", off: true },
          { ...question, id: "word-one", ask: "word-one?" },
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
    reordered: true,
    stays: 7,
  });
});

test("a pack with faults is refused, each with its field", () => {
  const [lens] = pack.lenses;
  const nested = `${"[".repeat(40_000)}${"]".repeat(40_000)}`;
  const bad: [unknown, string[]][] = [
    [pack, []],
    ["{ not json", ["whole file"]],
    ["x".repeat(packCap + 1), ["whole file"]],
    ["é".repeat(packCap / 2 + 1), ["whole file"]],
    [nested, ["whole file"]],
    [[], ["format"]],
    [null, ["format"]],
    [{ ...pack, format: "other" }, ["format"]],
    [{ ...pack, version: 2, lenses: "of another shape" }, ["version"]],
    [{ ...pack, version: "1" }, ["version"]],
    [{ ...pack, colour: "red" }, ["colour"]],
    [{ ...pack, lenses: [{ ...lens, title: "\u202E\u0007" }] }, ["lenses.0.title"]],
    [{ ...pack, lenses: [{ ...lens, id: "../up" }] }, ["lenses.0.id"]],
    [{ ...pack, lenses: [{ ...lens, questions: [question, question] }] }, ["lenses.0.questions.1.id"]],
    [
      { ...pack, lenses: [{ ...lens, questions: [{ ...question, ask: "a".repeat(301) }] }] },
      ["lenses.0.questions.0.ask"],
    ],
    [{ ...pack, lenses: Array(101).fill(lens) }, ["lenses"]],
    [{ ...pack, stops: [pack.stops[0], pack.stops[0]] }, ["stops.1.id"]],
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
  expect(taking.ok ? [] : taking.faults.map(({ field }) => field)).toEqual(["questions"]);
});
