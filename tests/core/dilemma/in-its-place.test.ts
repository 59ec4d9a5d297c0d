import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { newDilemma } from "../../../core/dilemma/dilemma.ts";
import { type Summary, summarise } from "../../../core/dilemma/summary.ts";
import { mayStandFor, supersededFor } from "../../../core/dilemma/supersede.ts";
import { shipped } from "../walk/any-own.ts";

const at = "2026-05-03T08:00:00.000Z";

function entry(id: string, supersededBy: string | null): Summary {
  return { ...summarise(newDilemma(randomUUID(), at, id), at, false, shipped), id, supersededBy };
}

test("a later dilemma knows in whose place it stands", () => {
  const journal = [entry("a", "c"), entry("b", "c"), entry("c", null), entry("d", "e")];
  expect(supersededFor(journal, "c").map(({ id }) => id)).toEqual(["a", "b"]);
});

test("no dilemma may stand in its own place, nor one that it stands in for already", () => {
  const journal = [entry("first", "second"), entry("second", "third"), entry("third", null), entry("other", null)];
  expect(mayStandFor(journal, "third").map(({ id }) => id)).toEqual(["other"]);
  expect(mayStandFor(journal, "first").map(({ id }) => id)).toEqual(["second", "third", "other"]);
});

test("a circle made by hand in the files is looked at once and left", () => {
  const journal = [entry("a", "b"), entry("b", "a"), entry("c", null)];
  expect(mayStandFor(journal, "c").map(({ id }) => id)).toEqual(["a", "b"]);
});
