import { join } from "node:path";
import { inOneLine } from "../core/fault.ts";
import type { Case } from "../core/library/case.ts";
import { crossFaults } from "../core/library/cross-check.ts";
import { openLibrary, QuestionsFaulty } from "../store/library.ts";

const folder = join(import.meta.dirname, "..", "cases");

function words({ open, sealed }: Case): number {
  const people = open.people.map((person) => `${person.who} ${person.stake}`);
  const options = open.options.map((option) => `${option.title} ${option.text}`);
  const lenses = sealed.lenses.map(({ text }) => text);
  const texts = [open.situation, ...people, open.question, ...options, sealed.did, sealed.happened, ...lenses];
  return [...texts, sealed.differ, ...sealed.discuss, sealed.teaching].join(" ").split(/\s+/).length;
}

/** The rows under each other, each column as wide as its widest cell. */
function inColumns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

const { every, found } = await openLibrary(folder).then(
  ({ cases, plan, faults }) => {
    const every = [...cases.values()];
    return { every, found: faults.length > 0 ? faults : crossFaults(every, plan) };
  },
  (error: unknown) => {
    if (error instanceof QuestionsFaulty) return { every: [], found: error.faults };
    throw error;
  },
);
for (const fault of found) console.error(inOneLine(fault));
if (found.length > 0) process.exitCode = 1;
else
  console.log(
    inColumns([
      ["id", "kind", "level", "trade", "words", "sources"],
      ...every.map((read) => {
        const { kind, level, trade, sources } = read.matter;
        return [read.id, kind, level, trade, String(words(read)), String(sources.length)];
      }),
    ]),
  );
