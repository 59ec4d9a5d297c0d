import fc from "fast-check";
import { expect, test } from "vitest";
import { blankPerson, type Change, type Dilemma } from "../../../core/dilemma/dilemma.ts";
import { typedSince } from "../../../core/dilemma/typed-since.ts";
import { anyChange, anyDilemma, openDilemma } from "./any-dilemma.ts";

const rosa = { ...blankPerson, id: "rosa", name: "Rosa" };

test("what was typed is told part by part, whole, and without what was saved already", () => {
  const saved = { ...openDilemma, facts: [{ id: "one", text: "Two boxes", source: "" }] };
  const change: Change = {
    happened: "A jar fell\n\nand another",
    kind: "pressure",
    facts: [...saved.facts, { id: "two", text: "Nobody looked", source: "Rosa" }],
    walk: {
      ...saved.walk,
      answers: { "no-rule": { answer: "partly", note: "Only the first time", asked: "Is there a rule?" } },
    },
    asked: saved.asked,
  };
  expect(typedSince(saved, change)).toEqual([
    { part: "happened", texts: ["A jar fell\n\nand another"] },
    { part: "kind", texts: [] },
    { part: "facts", texts: ["Nobody looked", "Rosa"] },
    { part: "walk", texts: ["Only the first time"] },
  ]);
});

test("nothing is told of a change that says what is saved", () => {
  fc.assert(
    fc.property(anyDilemma, anyChange, (saved, change) => {
      expect(typedSince({ ...saved, ...change } as Dilemma, change)).toEqual([]);
    }),
  );
});

test("no word of a text that was typed is left out", () => {
  fc.assert(
    fc.property(anyDilemma, anyChange, fc.string({ minLength: 1 }), (saved, change, said) => {
      const text = `said ${said}`;
      const told = typedSince(saved, { ...change, stakeholders: [{ ...rosa, said: text }], mind: text });
      const known = [saved.mind, ...saved.stakeholders.flatMap((person) => Object.values(person))];
      fc.pre(!known.includes(text));
      expect(told.filter(({ texts }) => texts.includes(text)).map(({ part }) => part)).toEqual([
        "mind",
        "stakeholders",
      ]);
    }),
  );
});
