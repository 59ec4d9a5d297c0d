import { expect, test } from "vitest";
import { changeOf, changeTo } from "../../../renderer/dilemma/four.ts";
import { openDilemma } from "../../core/dilemma/any-dilemma.ts";

test("what was typed while the dilemma was being made is found, the day included, and nothing else", () => {
  const made = { ...openDilemma, title: "The ham", happened: "It was warm", asked: "To wait", by: null };
  const four = { title: "The ham", happened: "It was warm", asked: "To wait", by: "" };
  expect([
    changeTo(made, four),
    changeTo(made, { ...four, by: "2026-12-01" }),
    changeTo({ ...made, by: "2026-12-01" }, { ...four, asked: "To say so" }),
  ]).toEqual([{}, { by: "2026-12-01" }, { asked: "To say so", by: null }]);
});

test("only the lines that were touched are changed", () => {
  expect([changeOf({ title: "The ham" }), changeOf({ by: "" })]).toEqual([{ title: "The ham" }, { by: null }]);
});
