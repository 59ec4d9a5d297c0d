import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const top = join(import.meta.dirname, "..", "..");

test("every test that the security page quotes stands in the file it names", () => {
  const page = readFileSync(join(top, "docs", "electron-security.md"), "utf8");
  const quotes = [...page.matchAll(/`([\w/-]+\.test\.ts)`: ([^;|]+)/g)].map(([, file = "", name = ""]) => ({
    file,
    name: name.trim(),
  }));
  const missing = quotes.filter(({ file, name }) => {
    const folder = /^(core|store|build)\//.test(file) ? "tests" : join("tests", "electron");
    return !readFileSync(join(top, folder, file), "utf8").includes(`"${name}"`);
  });
  expect({ missing, areThere: quotes.length > 5 }).toEqual({ missing: [], areThere: true });
});
