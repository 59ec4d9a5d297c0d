import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { asText, coveragePage } from "../../build/coverage-page.ts";
import { coverage } from "../../core/library/coverage.ts";
import { openLibrary } from "../../store/library.ts";

const folder = join(import.meta.dirname, "..", "..", "cases");
const table = {
  title: "lens",
  columns: ["lens", "cases"],
  rows: [
    ["integrity", "9"],
    ["reciprocity", "12"],
  ],
};

test("cases/README.md shows the figures of the cases as they are; `npm run cases -- --write` brings it up to date", async () => {
  const { cases, plan } = await openLibrary(folder);
  const tables = coverage(
    [...cases.values()],
    plan.lenses.map(({ id }) => id),
  );
  expect(readFileSync(join(folder, "README.md"), "utf8")).toBe(coveragePage(tables, cases.size));
});

test("figures stand under each other in a terminal, and as a table on the page", () => {
  expect(asText([table, table])).toBe(
    ["lens         cases", "integrity        9", "reciprocity     12"].join("\n").concat("\n\n").repeat(2).trim(),
  );
  expect(coveragePage([table], 21)).toContain(
    ["21 cases.", "", "## By lens", "", "| lens | cases |", "| --- | ---: |", "| integrity | 9 |"].join("\n"),
  );
});
