import fc from "fast-check";
import { expect, test } from "vitest";
import { type ChosenItem, itemsAsText, itemsFromText, itemsMoved } from "../../../renderer/set/chosen-items.ts";

const item = fc.record({ kind: fc.constantFrom("case", "dilemma"), id: fc.stringMatching(/^[a-z0-9-]{1,20}$/) });
const items = fc.uniqueArray(item, { selector: ({ kind, id }) => `${kind} ${id}`, maxLength: 12 });

test("a list that is kept as a text is the same list when it is read", () => {
  fc.assert(
    fc.property(items, (list) => {
      expect(itemsFromText(itemsAsText(list))).toEqual(list);
    }),
  );
});

test("nothing chosen yet is told from a list that was emptied, and what is no item is passed over", () => {
  expect([itemsFromText(""), itemsFromText(itemsAsText([])), itemsFromText("case a\nball b\ncase a\ncase")]).toEqual([
    null,
    [],
    [{ kind: "case", id: "a" }],
  ]);
});

test("an item moves to a place, and no further than the ends", () => {
  const [a, b, c]: readonly ChosenItem[] = [
    { kind: "case", id: "a" },
    { kind: "case", id: "b" },
    { kind: "dilemma", id: "c" },
  ];
  const list = [a, b, c] as ChosenItem[];
  expect([itemsMoved(list, 0, 1), itemsMoved(list, 2, 0), itemsMoved(list, 0, -1), itemsMoved(list, 1, 9)]).toEqual([
    [b, a, c],
    [c, a, b],
    [a, b, c],
    [a, c, b],
  ]);
});
