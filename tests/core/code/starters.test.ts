import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readStarters } from "../../../core/code/starters.ts";

const whole = [
  "starters:",
  "  - id: ask",
  "    says: We ask.",
  "    because: They know.",
  "  - id: price",
  "    says: One price.",
  "    because: It is fair.",
].join("\n");

function faults(text: string): string[] {
  const read = readStarters({ name: "house-code.yaml", text });
  return read.ok ? [] : read.faults.map(({ file, field }) => `${file} ${field}`);
}

test("starters are read in the order of their file", () => {
  expect(readStarters({ name: "house-code.yaml", text: whole })).toEqual({
    ok: true,
    items: [
      { id: "ask", says: "We ask.", because: "They know." },
      { id: "price", says: "One price.", because: "It is fair." },
    ],
  });
});

test.each([
  ["id: price", "id: ask", "starters.1.id"],
  ["says: One price.", "say: One price.", "starters.1.says"],
  ["because: They know.", 'because: ""', "starters.0.because"],
  ["says: We ask.", "says: [once", "whole file"],
])("%j written as %j is a fault with its file and field", (from, to, field) => {
  if (!whole.includes(from)) throw new Error(`Nothing to break: ${from}`);
  expect(faults(whole.replace(from, to))).toContain(`house-code.yaml ${field}`);
});

test("the starters that ship are without fault", () => {
  const text = readFileSync(join(import.meta.dirname, "..", "..", "..", "cases", "house-code.yaml"), "utf8");
  expect(faults(text)).toEqual([]);
});
