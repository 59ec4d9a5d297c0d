import { expect, test } from "vitest";
import { crossFaults } from "../../../core/library/cross-check.ts";
import { readCase } from "../../../core/library/read-case.ts";
import type { WalkPlan } from "../../../core/walk/lens.ts";
import { writtenCase } from "./written-case.ts";

function read(id: string, text: string) {
  const reading = readCase(`${id}.md`, text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.case;
}

function planWith(...lenses: [id: string, neglected: string][]): WalkPlan {
  return {
    stops: [],
    lenses: lenses.map(([id, neglected], order) => ({
      id,
      order,
      title: id,
      concern: id,
      questions: [{ id: `${id}-1`, ask: "?", example: "A", tension: "t", neglected: { case: neglected, why: "w" } }],
    })),
  };
}

test("cases and lenses that point at each other are fine", () => {
  const cases = [
    read("rolls", writtenCase),
    read("the-other-case", writtenCase.replace("id: the-other-case", "id: rolls")),
  ];
  expect(crossFaults(cases, planWith(["integrity", "rolls"], ["reciprocity", "the-other-case"]))).toEqual([]);
});

test("what points nowhere, or at itself, is named with file and field", () => {
  const cases = [read("rolls", writtenCase), read("alone", writtenCase.replace("id: the-other-case", "id: alone"))];
  const faults = crossFaults(cases, planWith(["integrity", "gone"]));
  expect(faults.map(({ file, field }) => `${file} ${field}`)).toEqual([
    "rolls.md related.0.id",
    "rolls.md lenses.1",
    "alone.md related.0.id",
    "alone.md lenses.1",
    "integrity.yaml questions.0.neglected.case",
  ]);
});
