import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { groundOf } from "../../electron/ground.ts";

const theme = readFileSync(join(import.meta.dirname, "..", "..", "renderer", "theme.css"), "utf8");

test("the ground is that of the page's theme, and follows the system where no theme was chosen", () => {
  const [, light, dark] = /--ground: light-dark\((#\w+), (#\w+)\)/.exec(theme) ?? [];
  expect([
    groundOf("light", true),
    groundOf("dark", false),
    groundOf("system", false),
    groundOf("system", true),
  ]).toEqual([light, dark, light, dark]);
});
