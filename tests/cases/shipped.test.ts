import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inOneLine } from "../../core/fault.ts";
import { crossFaults } from "../../core/library/cross-check.ts";
import { readCase } from "../../core/library/read-case.ts";
import { unread } from "../../core/library/reading.ts";
import { summariseCase, viewCase } from "../../core/library/shelf.ts";
import { lensesFor } from "../../core/walk/lens.ts";
import { openLibrary } from "../../store/library.ts";

const folder = join(import.meta.dirname, "..", "..", "cases");
const names = readdirSync(folder).filter((name) => name.endsWith(".md") && name !== "README.md");
const library = await openLibrary(folder);
const cases = [...library.cases.values()];

test.each(names)("%s is a case without a fault", (name) => {
  const read = readCase(name, readFileSync(join(folder, name), "utf8"));
  expect(read.ok ? [] : read.faults.map(inOneLine)).toEqual([]);
});

test("what cases and lenses point at is there", () => {
  expect(crossFaults(cases, library.plan).map(inOneLine)).toEqual([]);
});

test("cases/ holds data and nothing that could import anything", () => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.map(({ name }) => name).filter((name) => !/\.(md|yaml)$|^LICENSE$/.test(name))).toEqual([]);
});

test("the full walk asks at least 24 questions, the quick one four, after five stop signs or more", () => {
  const count = (length: "quick" | "full") => lensesFor(library.plan, length).flatMap((lens) => lens.questions).length;
  expect(count("full")).toBeGreaterThanOrEqual(24);
  expect(count("quick")).toBe(4);
  expect(library.plan.stops.length).toBeGreaterThanOrEqual(5);
});

/** What is sealed in a case, cut into sentences long enough that no two say the same by chance. */
function sealedSentences(id: string): string[] {
  const sealed = library.cases.get(id)?.sealed;
  if (sealed === undefined) throw new Error(`No case ${id}`);
  const texts = [sealed.did, sealed.happened, sealed.differ, sealed.teaching, ...sealed.discuss];
  const sources = sealed.sources.flatMap((source) => [source.title, source.supports, source.url ?? ""]);
  return [...texts, ...sealed.lenses.map(({ text }) => text), ...sources]
    .flatMap((text) => text.split(/(?<=[.?!])\s+|\n+/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 20);
}

test.each(cases.map(({ id }) => id))("nothing sealed in %s can be read before the seal is open", (id) => {
  const read = library.cases.get(id);
  if (read === undefined) throw new Error(`No case ${id}`);
  const open = JSON.stringify([viewCase(read, unread), summariseCase(read, unread)]);
  const sealed = sealedSentences(id);
  expect(sealed.length).toBeGreaterThan(10);
  expect(sealed.filter((sentence) => open.includes(JSON.stringify(sentence).slice(1, -1)))).toEqual([]);
});
