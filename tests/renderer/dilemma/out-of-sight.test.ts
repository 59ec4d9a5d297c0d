import { expect, test } from "vitest";
import { partNames } from "../../../core/dilemma/dilemma.ts";
import { outOfSight } from "../../../renderer/dilemma/out-of-sight.ts";
import { steps } from "../../../renderer/dilemma/steps.ts";

test("of the facts and the people, only those on another page are out of sight", () => {
  const hidden = steps.map((step) => outOfSight(["title", "facts", "stakeholders"], step));
  const both = ["facts", "stakeholders"];
  expect(hidden).toEqual([both, ["stakeholders"], ["facts"], both, both, both, both, both]);
});

test("every part but those in the head of the page is in sight on some page only", () => {
  const everywhere = partNames.filter((part) => steps.every((step) => outOfSight([part], step).length === 0));
  expect(everywhere).toEqual(["title", "kind", "tags"]);
});
