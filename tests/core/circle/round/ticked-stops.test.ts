import { expect, test } from "vitest";
import { readTicked } from "../../../../core/circle/round/ticked-stops.ts";

test("stop signs are read as they were ticked, and what cannot be read is nothing ticked", () => {
  expect(['{"unlawful":"yes","unsafe":"no"}', "", "{", '{"unlawful":"perhaps"}', "[]", "null"].map(readTicked)).toEqual(
    [{ unlawful: "yes", unsafe: "no" }, {}, {}, {}, {}, {}],
  );
});
