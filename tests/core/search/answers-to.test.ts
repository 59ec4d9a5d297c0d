import { expect, test } from "vitest";
import { answersTo } from "../../../core/search/answers-to.ts";

test("a name answers to the beginnings of its words in any order, and to nothing typed", () => {
  const typed = ["add", "fact a", "FACT", "", "  ", "act", "add person", "à"];
  expect(typed.filter((text) => answersTo("Add a fact", text))).toEqual(["add", "fact a", "FACT", "", "  "]);
});
