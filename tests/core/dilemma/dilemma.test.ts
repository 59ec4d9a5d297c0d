import fc from "fast-check";
import { expect, test } from "vitest";
import { changeSchema, dilemmaSchema, newDilemma } from "../../../core/dilemma/dilemma.ts";
import { anyChange, anyDilemma, decidedDilemma } from "./any-dilemma.ts";

test("what is written is read back the same", () => {
  fc.assert(
    fc.property(anyDilemma, (dilemma) => {
      expect(dilemmaSchema.parse(JSON.parse(JSON.stringify(dilemma)))).toEqual(dilemma);
    }),
  );
});

test("any part but the id, the moment and the title may be missing", () => {
  const optional = Object.keys(decidedDilemma).filter((part) => !["id", "createdAt", "title"].includes(part));
  fc.assert(
    fc.property(anyDilemma, fc.subarray(optional), (dilemma, missing) => {
      const left = Object.fromEntries(Object.entries(dilemma).filter(([part]) => !missing.includes(part)));
      const blank = newDilemma(dilemma.id, dilemma.createdAt, dilemma.title);
      expect(dilemmaSchema.parse(left)).toEqual({ ...blank, ...left });
    }),
  );
});

test("fields may be missing inside the parts", () => {
  const read = dilemmaSchema.parse({
    id: decidedDilemma.id,
    createdAt: decidedDilemma.createdAt,
    title: "Sparse",
    facts: [{ id: "f", text: "It rained" }],
    stakeholders: [{ id: "s", name: "Ines", row: "staff" }],
    options: [{ id: "o", title: "Wait" }],
    walk: { answers: { "pays-later": { answer: "no", asked: "Who pays?" } } },
  });
  expect([read.facts, read.stakeholders, read.options, read.walk]).toEqual([
    [{ id: "f", text: "It rained", source: "" }],
    [{ id: "s", name: "Ines", row: "staff", stake: "", said: "", serves: null, needs: "", help: "" }],
    [{ id: "o", title: "Wait", gains: "", pays: "", cost: "" }],
    {
      length: null,
      leaning: null,
      stops: {},
      answers: { "pays-later": { answer: "no", note: "", asked: "Who pays?" } },
    },
  ]);
});

test("an empty walk is not shared between two dilemmas", () => {
  const [one, other] = [1, 2].map(() => newDilemma(decidedDilemma.id, decidedDilemma.createdAt, "Apart"));
  expect(one?.walk).not.toBe(other?.walk);
  expect(one?.walk.answers).not.toBe(other?.walk.answers);
});

test("a change takes any of the parts and no other field", () => {
  fc.assert(
    fc.property(anyChange, (change) => {
      expect(changeSchema.parse(change)).toEqual(change);
    }),
  );
  const foreign = ["id", "createdAt", "sample", "decision", "amendments", "reviews", "constructor"];
  expect(foreign.filter((field) => changeSchema.safeParse({ [field]: null }).success)).toEqual([]);
});
