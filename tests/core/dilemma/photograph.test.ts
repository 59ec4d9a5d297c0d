import fc from "fast-check";
import { expect, test } from "vitest";
import { blankPerson, rows, type Stakeholder } from "../../../core/dilemma/dilemma.ts";
import { photograph } from "../../../core/dilemma/photograph.ts";

const crowds = fc
  .array(fc.constantFrom(...rows), { maxLength: 60 })
  .map((stood) => stood.map((row, index): Stakeholder => ({ ...blankPerson, id: `person-${index}`, row })));
const widths = fc.integer({ min: 280, max: 1400 });

function someone(id: string, row: Stakeholder["row"]): Stakeholder {
  return { ...blankPerson, id, row };
}

test("everybody stands once, inside the picture and inside their row", () => {
  fc.assert(
    fc.property(crowds, widths, (people, width) => {
      const picture = photograph(people, width, "open");
      const seen = picture.stands.flatMap(({ places }) => places.map(({ person }) => person.id));
      const outside = picture.stands.flatMap((stand) =>
        stand.places.filter(
          (place) =>
            place.person.row !== stand.row ||
            place.x < stand.x - 0.001 ||
            place.x + place.width > stand.x + stand.width + 0.001 ||
            place.y < stand.y ||
            place.y + stand.size > stand.y + stand.height ||
            stand.y + stand.height > picture.height ||
            stand.x + stand.width > picture.width,
        ),
      );
      expect({ seen: seen.sort(), outside }).toEqual({ seen: people.map(({ id }) => id).sort(), outside: [] });
    }),
  );
});

test("no two rows stand in each other, and no two people", () => {
  fc.assert(
    fc.property(crowds, widths, (people, width) => {
      const { stands } = photograph(people, width, "open");
      const cells = stands.flatMap(({ places, size }) =>
        places.map(({ person, ...place }) => ({ key: person.id as string, ...place, height: size })),
      );
      const grounds = stands.map(({ row, x, y, width: wide, height }) => ({
        key: row as string,
        x,
        y,
        width: wide,
        height,
      }));
      const met = [cells, grounds].flatMap((boxes) =>
        boxes.flatMap((one, index) =>
          boxes
            .slice(index + 1)
            .filter(
              (other) =>
                one.x + one.width > other.x + 0.001 &&
                other.x + other.width > one.x + 0.001 &&
                one.y + one.height > other.y + 0.001 &&
                other.y + other.height > one.y + 0.001,
            )
            .map((other) => `${one.key} and ${other.key}`),
        ),
      );
      expect(met).toEqual([]);
    }),
  );
});

test("the front row is the lowest of the three rows of customers and the largest", () => {
  const people = [someone("a", "front-row"), someone("b", "second-row"), someone("c", "third-row")];
  for (const width of [360, 900]) {
    const { stands } = photograph(people, width, "open");
    const middle = stands.filter(({ row }) => row.endsWith("-row")).sort((one, other) => one.y - other.y);
    const sizes = middle.map(({ size }) => size);
    expect([middle.map(({ row }) => row), sizes]).toEqual([
      ["third-row", "second-row", "front-row"],
      [...sizes].sort((one, other) => one - other),
    ]);
  }
});

test("an open picture can be added to in every row; a closed one shows only the rows with people in them", () => {
  const people = [someone("a", "suppliers")];
  const told = (openness: "open" | "closed") =>
    photograph(people, 900, openness)
      .stands.map(({ row, free }) => `${row}${free === null ? "" : " +"}`)
      .sort();
  expect([told("open"), told("closed")]).toEqual([rows.map((row) => `${row} +`).sort(), ["suppliers"]]);
});
