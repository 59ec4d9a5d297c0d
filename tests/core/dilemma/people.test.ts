import { expect, test } from "vitest";
import { blankPerson, type Row, rows, type Stakeholder } from "../../../core/dilemma/dilemma.ts";
import { customersOf, inReadingOrder, rowBeside, withoutPerson, withPerson } from "../../../core/dilemma/people.ts";

function person(id: string, row: Row, serves: string | null = null): Stakeholder {
  return { ...blankPerson, id, row, serves };
}

const joan = person("joan", "front-row");
const circle = person("circle", "second-row", "joan");
const rolf = person("rolf", "suppliers");

test("the picture is read from the front row, in each row as people were added", () => {
  const later = person("later", "front-row");
  expect(inReadingOrder([rolf, circle, joan, later])).toEqual([joan, later, circle, rolf]);
});

test("a step back and a step forward go through all rows and stop at either end", () => {
  const back = rows.map((row) => rowBeside(row, 1));
  const forward = rows.map((row) => rowBeside(row, -1));
  expect({ back, forward }).toEqual({
    back: [...rows.slice(1), "non-customers"],
    forward: ["front-row", ...rows.slice(0, -1)],
  });
});

test("a person known by id is changed in place, a new one comes last", () => {
  const moved = { ...joan, row: "staff" as const };
  const changed = withPerson([joan, rolf], moved);
  expect([changed, withPerson(changed, circle)]).toEqual([
    [moved, rolf],
    [moved, rolf, circle],
  ]);
});

test("whoever was a customer of somebody taken out stays, and is nobody's customer", () => {
  expect(withoutPerson([joan, circle, rolf], "joan")).toEqual([{ ...circle, serves: null }, rolf]);
});

test("the customers of a customer are those who are told to be", () => {
  expect([customersOf([joan, circle, rolf], "joan"), customersOf([joan, circle, rolf], "rolf")]).toEqual([
    [circle],
    [],
  ]);
});
