import { expect, test } from "vitest";
import { groundOf } from "../../electron/ground.ts";

test("the ground follows the chosen theme, and the system where none was chosen", () => {
  const [light, dark] = ["#f7f2e8", "#1b1916"];
  expect([
    groundOf("light", true),
    groundOf("dark", false),
    groundOf("system", false),
    groundOf("system", true),
  ]).toEqual([light, dark, light, dark]);
});
