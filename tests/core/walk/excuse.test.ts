import { expect, test } from "vitest";
import { inOneLine } from "../../../core/fault.ts";
import { readExcuses } from "../../../core/walk/excuse.ts";

const whole = [
  "excuses:",
  "  - id: just-once",
  "    exception: yes",
  "    says: Just once.",
  "    asks: And then?",
  "  - id: it-is-legal",
  "    says: It is legal.",
  "    asks: Is that all?",
].join("\n");

function faults(text: string): string[] {
  const read = readExcuses({ name: "excuses.yaml", text });
  return read.ok ? [] : read.faults.map(({ file, field }) => `${file} ${field}`);
}

test("excuses are read in the order of their file", () => {
  expect(readExcuses({ name: "excuses.yaml", text: whole })).toEqual({
    ok: true,
    items: [
      { id: "just-once", exception: "yes", says: "Just once.", asks: "And then?" },
      { id: "it-is-legal", says: "It is legal.", asks: "Is that all?" },
    ],
  });
});

test.each([
  ["id: it-is-legal", "id: It is legal", "excuses.1.id"],
  ["id: it-is-legal", "id: just-once", "excuses.1.id"],
  ["exception: yes", "exception: no", "excuses.0.exception"],
  ["says: It is legal.", "say: It is legal.", "excuses.1.says"],
  ["says: It is legal.", 'says: ""', "excuses.1.says"],
  ["asks: And then?", "asks: Do not.", "excuses.0.asks"],
  ["says: Just once.", "says: Just once.\n    lesson: Never", "excuses.0.lesson"],
  ["excuses:", "excuses: []\nmore:", "more"],
  ["says: Just once.", "says: *once", "whole file"],
  ["says: Just once.", "says: [once", "whole file"],
])("%j written as %j is a fault with its file and field", (from, to, field) => {
  if (!whole.includes(from)) throw new Error(`Nothing to break: ${from}`);
  expect(faults(whole.replace(from, to))).toContain(`excuses.yaml ${field}`);
});

test.each(["", "just text", "- a", "excuses: []", "excuses:"])("%j holds no excuses", (text) => {
  expect(faults(text)).not.toEqual([]);
});

test("all faults of the file are found in one reading, each with what to mend", () => {
  const read = readExcuses({
    name: "excuses.yaml",
    text: whole.replace("And then?", "x").replace("Is that all?", "y"),
  });
  expect(read.ok ? [] : read.faults.map(inOneLine)).toEqual([
    "excuses.yaml, excuses.0.asks: is one question, and ends with its mark",
    "excuses.yaml, excuses.1.asks: is one question, and ends with its mark",
  ]);
});
