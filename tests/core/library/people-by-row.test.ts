import { expect, test } from "vitest";
import type { CasePerson } from "../../../core/library/case.ts";
import { peopleByRow } from "../../../core/library/people-by-row.ts";

test("people stand row by row, the front row first, in the order they were told, and empty rows are left out", () => {
  const ana: CasePerson = { who: "Ana", row: "staff", stake: "her job" };
  const ben: CasePerson = { who: "Ben", row: "front-row", stake: "his order" };
  const cem: CasePerson = { who: "Cem", row: "staff", stake: "his name" };
  expect(peopleByRow([ana, ben, cem])).toEqual([
    { row: "front-row", people: [ben] },
    { row: "staff", people: [ana, cem] },
  ]);
});
