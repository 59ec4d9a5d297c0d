import { expect, test } from "vitest";
import { readPlan, type SourceFile } from "../../../core/walk/read-plan.ts";

function lens(id: string, order: number, question: string): SourceFile {
  return {
    name: `${id}.yaml`,
    text: [
      `id: ${id}`,
      `order: ${order}`,
      "title: A lens",
      "concern: A concern",
      "questions:",
      `  - id: ${question}`,
      "    quick: yes",
      "    ask: Who pays?",
      "    example: A baker.",
      "    tension: somebody pays",
      "    neglected:",
      "      case: a-case",
      "      why: Nobody asked.",
    ].join("\n"),
  };
}

const stop: SourceFile = {
  name: "stop-signs.yaml",
  text: "id: stop-signs\norder: 0\nkind: stop\ntitle: Stop\nconcern: Law\nquestions:\n  - {id: unlawful, ask: Is it?, example: A, help: B}\n",
};

function faults(...files: SourceFile[]): string[] {
  const read = readPlan(files);
  return read.ok ? [] : read.faults.map(({ file, field }) => `${file} ${field}`);
}

function broken(from: string, to: string): SourceFile {
  const whole = lens("first", 1, "who-pays");
  if (!whole.text.includes(from)) throw new Error(`Nothing to break: ${from}`);
  return { ...whole, text: whole.text.replace(from, to) };
}

test("the lenses stand in their order, whatever the order of the files", () => {
  const read = readPlan([lens("second", 12, "b"), stop, lens("first", 3, "a")]);
  expect(read.ok && read.plan.lenses.map(({ id, order }) => [id, order])).toEqual([
    ["first", 3],
    ["second", 12],
  ]);
  expect(read.ok && read.plan.stops.map(({ id }) => id)).toEqual(["unlawful"]);
});

test.each([
  ["order: 1", "order: first", "order"],
  ["order: 1", "order: 1.5", "order"],
  ["title: A lens\n", "", "title"],
  ["title: A lens", "title: A lens\ncolour: red", "colour"],
  ["quick: yes", "quick: no", "questions.0.quick"],
  ["    ask: Who pays?\n", "", "questions.0.ask"],
  ["    tension: somebody pays\n", "", "questions.0.tension"],
  ["id: who-pays", "id: Who pays", "questions.0.id"],
  ["      why: Nobody asked.", "      because: x", "questions.0.neglected.why"],
  ["id: first", "id: last", "id"],
  ["id: first", "id: First", "id"],
  ["order: 1", "order: 1\norder: 2", "whole file"],
  ["title: A lens", "title: *lens", "whole file"],
  ["title: A lens", "title: [A lens", "whole file"],
])("%j written as %j is a fault with its file and field", (from, to, field) => {
  expect(faults(broken(from, to), stop)).toContain(`first.yaml ${field}`);
});

test.each(["", "just text", "- a\n- b", "null", "---\na: 1\n---\nb: 2"])("%j is no lens", (text) => {
  expect(faults({ name: "first.yaml", text }, stop)).toContain("first.yaml whole file");
});

test("a lens without questions is a fault", () => {
  const text = "id: first\norder: 1\ntitle: T\nconcern: C\nquestions: []\n";
  expect(faults({ name: "first.yaml", text }, stop)).toEqual(["first.yaml questions"]);
});

test("what stands twice is a fault of the second file", () => {
  expect([
    faults(lens("first", 1, "same"), lens("second", 2, "same"), stop),
    faults(lens("first", 1, "unlawful"), stop),
    faults(lens("first", 1, "a"), lens("second", 1, "b"), stop),
  ]).toEqual([["second.yaml questions.0.id"], ["first.yaml questions.0.id"], ["second.yaml order"]]);
});

test("a walk has lenses and one file of stop signs", () => {
  expect([faults(), faults(lens("first", 1, "a"))]).toEqual([
    ["lenses whole folder", "lenses whole folder"],
    ["lenses whole folder"],
  ]);
});

test("all faults of all files are found in one reading", () => {
  expect(faults(broken("order: 1", "order: x"), { name: "second.yaml", text: "" })).toEqual([
    "first.yaml order",
    "second.yaml whole file",
  ]);
});
