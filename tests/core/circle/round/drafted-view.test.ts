import { expect, test } from "vitest";
import { blankView, confidenceOf, somethingElse, viewOf } from "../../../../core/circle/round/drafted-view.ts";

const options = ["tell", "keep"];

test("nothing is filled in, so that a blank view lacks a choice and how sure one is", () => {
  expect(viewOf(blankView, options)).toEqual({ view: null, lacks: ["choice", "confidence"] });
});

test("an option with its confidence is a view, and what was typed for something else is none of it", () => {
  const typed = { picked: "tell", instead: "Wait", confidence: "0", because: "It is theirs" };
  expect(viewOf(typed, options)).toEqual({
    view: { optionId: "tell", instead: "", confidence: 0, because: "It is theirs" },
    lacks: [],
  });
});

test("something else must be said, and then it is a view without an option", () => {
  const typed = { ...blankView, picked: somethingElse, confidence: "60" };
  expect([
    viewOf({ ...typed, instead: " " }, options).lacks,
    viewOf({ ...typed, instead: "Ring them" }, options).view,
  ]).toEqual([["choice"], { optionId: null, instead: "Ring them", confidence: 60, because: "" }]);
});

test("an option that the dilemma does not have any more is no choice", () => {
  expect(viewOf({ ...blankView, picked: "lost", confidence: "60" }, options).lacks).toEqual(["choice"]);
});

test("a confidence is digits up to a hundred, and anything else is nothing said", () => {
  expect(["", "70", "100", "999", "7.5", "-1", "seventy"].map(confidenceOf)).toEqual([
    null,
    70,
    100,
    100,
    null,
    null,
    null,
  ]);
});
