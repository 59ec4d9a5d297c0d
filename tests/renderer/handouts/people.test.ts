import { expect, test } from "vitest";
import { peopleIn } from "../../../renderer/handouts/people.ts";

test("a number of people is one from 1 to 200, and nothing else that was typed is", () => {
  expect(["1", " 24 ", "200", "0", "201", "", "two", "1.5", "-3", "1e2"].map(peopleIn)).toEqual([
    1,
    24,
    200,
    ...[null, null, null, null, null, null, null],
  ]);
});
