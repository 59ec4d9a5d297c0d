import { expect, test } from "vitest";
import { withGiven } from "../../core/with-given.ts";

test("what a change leaves undefined stays, while null and an empty text are put in", () => {
  const whole = { title: "The cap", by: "2026-11-22" as string | null, asked: "To wait", kind: "pressure" };
  const change = { title: undefined, by: null, asked: "" };
  expect(withGiven(whole, change)).toEqual({ title: "The cap", by: null, asked: "", kind: "pressure" });
});
