import { expect, test } from "vitest";
import { blankPerson, type Stakeholder } from "../../../core/dilemma/dilemma.ts";
import { type Focus, focusOf } from "../../../core/dilemma/focus.ts";

test.each<[string, Partial<Stakeholder>, Focus]>([
  ["of whom nothing is written", {}, "out"],
  ["with nothing but spaces written", { stake: "  ", said: "\n" }, "out"],
  ["with a name and a place only", { name: "Rolf", row: "suppliers" }, "out"],
  ["whose stake is written", { stake: "His name" }, "half"],
  ["of whom it is known what they need", { needs: "A delivery before eight" }, "half"],
  ["who was heard, with nothing recorded", { said: "Call me" }, "half"],
  ["who was heard and is recorded", { stake: "His name", said: "Call me" }, "sharp"],
])("somebody %s is seen so", (_, known, focus) => {
  expect(focusOf({ ...blankPerson, id: "rolf", ...known })).toBe(focus);
});
