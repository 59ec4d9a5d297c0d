import fc from "fast-check";
import { expect, test } from "vitest";
import { collect, gather, renameCollection, startCollection } from "../../../core/library/collections.ts";
import { done, refused } from "../../../core/outcome.ts";

const evening = { id: "evening", name: "Evening", cases: ["rolls"] };
const theft = { id: "theft", name: "Theft", cases: [] };

test("a collection starts at the end, under its name without blanks around it, each case in it once", () => {
  expect(startCollection([evening], { id: "new", name: "  For Rosa ", cases: ["a", "b", "a"] })).toEqual(
    done([evening, { id: "new", name: "For Rosa", cases: ["a", "b"] }]),
  );
});

test("what cannot be is refused: no name, a name that is taken, one that is not there, no room", () => {
  const many = Array.from({ length: 200 }, (_, place) => ({ id: `c${place}`, name: `Name ${place}`, cases: [] }));
  const full = { ...evening, cases: Array.from({ length: 1_000 }, (_, place) => `case-${place}`) };
  expect([
    startCollection([evening], { ...theft, name: " \n" }),
    startCollection([evening], { ...theft, name: " EVENING" }),
    startCollection(many, theft),
    renameCollection([evening, theft], "gone", "X"),
    renameCollection([evening, theft], "theft", ""),
    renameCollection([evening, theft], "theft", "evening"),
    collect([evening], "gone", "rolls", true),
    collect([full], "evening", "one-more", true),
  ]).toEqual(
    (
      [
        ...["incomplete", "already-there", "bad-input", "not-found", "incomplete", "already-there"],
        ...["not-found", "bad-input"],
      ] as const
    ).map((reason) => refused(reason as "incomplete")),
  );
});

test("a name may change in nothing but its case", () => {
  expect(renameCollection([evening, theft], "evening", "EVENING")).toEqual(
    done([{ ...evening, name: "EVENING" }, theft]),
  );
});

test("whatever is put in and taken out, a case stands in a collection once or not at all, and the others are as they were", () => {
  const act = fc.tuple(fc.constantFrom("a", "b", "c"), fc.boolean());
  fc.assert(
    fc.property(fc.array(act), (acts) => {
      let collections = [theft, evening];
      const model: string[] = [];
      for (const [caseId, isIn] of acts) {
        const next = collect(collections, "theft", caseId, isIn);
        if (!next.ok) throw new Error(next.reason);
        collections = next.value as typeof collections;
        if (!isIn && model.includes(caseId)) model.splice(model.indexOf(caseId), 1);
        if (isIn && !model.includes(caseId)) model.push(caseId);
      }
      expect(collections).toEqual([{ ...theft, cases: model }, evening]);
    }),
  );
});

test("cases are gathered under a name: in a new collection, at the end of one that is there, and once more to no effect", () => {
  const came = { id: "new", name: " evening", cases: ["bread", "rolls", "bread"] };
  const changed = { ...evening, cases: ["rolls", "bread"] };
  const collection = { id: "new", name: "evening", cases: ["bread", "rolls"] };
  const more = { ...came, cases: Array.from({ length: 1_000 }, (_, place) => `case-${place}`) };
  expect([
    gather([theft], came),
    gather([evening, theft], came),
    gather([changed, theft], came),
    gather([evening], more),
    gather([], { ...came, name: " " }),
  ]).toEqual([
    done({ collections: [theft, collection], collection, kind: "new" }),
    done({ collections: [changed, theft], collection: changed, kind: "changed" }),
    done({ collections: [changed, theft], collection: changed, kind: "same" }),
    refused("bad-input"),
    refused("incomplete"),
  ]);
});
