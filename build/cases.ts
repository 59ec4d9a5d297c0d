import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { inOneLine } from "../core/fault.ts";
import { coverage } from "../core/library/coverage.ts";
import { crossFaults } from "../core/library/cross-check.ts";
import { openLibrary, QuestionsFaulty } from "../store/library.ts";
import { asText, coveragePage } from "./coverage-page.ts";

const folder = join(import.meta.dirname, "..", "cases");

const { every, lenses, found } = await openLibrary(folder).then(
  ({ cases, plan, faults }) => {
    const every = [...cases.values()];
    const lenses = plan.lenses.map(({ id }) => id);
    return { every, lenses, found: faults.length > 0 ? faults : crossFaults(every, plan) };
  },
  (error: unknown) => {
    if (error instanceof QuestionsFaulty) return { every: [], lenses: [], found: error.faults };
    throw error;
  },
);
for (const fault of found) console.error(inOneLine(fault));
if (found.length > 0) process.exitCode = 1;
else {
  const tables = coverage(every, lenses);
  console.log(`${every.length} cases, none with a fault\n\n${asText(tables)}`);
  if (process.argv.includes("--write")) await writeFile(join(folder, "README.md"), coveragePage(tables, every.length));
}
