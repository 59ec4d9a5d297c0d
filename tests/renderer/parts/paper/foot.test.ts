import { expect, test } from "vitest";
import { cssText } from "../../../../renderer/parts/paper/foot.ts";

test("a foot is one line of CSS text: what would end it is escaped, and what is too long is cut", () => {
  const typed = ['A "fair" price\\', "Two\nlines\tof it", "x".repeat(300)];
  expect(typed.map(cssText)).toEqual(['"A \\"fair\\" price\\\\"', '"Two lines of it"', `"${"x".repeat(79)}…"`]);
});
