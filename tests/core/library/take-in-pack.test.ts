import fc from "fast-check";
import { expect, test } from "vitest";
import { caseOf } from "../../../core/library/case-of.ts";
import type { PackFile } from "../../../core/library/case-pack.ts";
import { newOwnCase, type OwnCase, ownCaseFormat } from "../../../core/library/own-case.ts";
import { readCase } from "../../../core/library/read-case.ts";
import { type PackStep, packStep, previewStep } from "../../../core/library/take-in-pack.ts";
import { packedCase } from "./written-case.ts";

/** The cases of a casebook after a step. */
function afterStep(kept: readonly OwnCase[], { fresh, changed }: PackStep): OwnCase[] {
  const others = kept.filter(({ id }) => !changed.some((one) => one.id === id));
  return [...others, ...changed, ...fresh];
}

const ground = { shipped: new Set(["the-fifty-dollar-cap"]), lenses: new Set(["integrity", "reciprocity"]) };
const at = "2026-11-22T10:00:00.000Z";
const file = (name: string, text = packedCase): PackFile => ({ name, text });
const step = (files: PackFile[], kept: readonly OwnCase[] = [], pack = "Guild", now = at) =>
  packStep(kept, { pack, files }, ground, now);
const faultsOf = (files: PackFile[], kept: readonly OwnCase[] = []) =>
  step(files, kept).faults.map(({ file: name, field, problem }) => `${name}, ${field}: ${problem}`);

test("a case of a pack reads as its file does, and stays what it was on its way over the disk", () => {
  const read = readCase("forty.md", packedCase);
  const { fresh } = step([file("forty.md")]);
  const kept = ownCaseFormat.schema.parse(JSON.parse(JSON.stringify(fresh[0])));
  expect(read.ok && caseOf(kept)).toEqual(read.ok && read.case);
  expect(step([file("forty.md")], [kept])).toMatchObject({
    fresh: [],
    changed: [],
    same: [{ id: "forty" }],
    faults: [],
  });
});

test("a good file is taken though another is faulty, and each fault is named by file and field", () => {
  const bad = packedCase.replace("trade: food", "trade: web").replace("## Question\n", "## Ask\n");
  const preview = previewStep(step([file("bad.md", bad), file("forty.md")]));
  expect(preview.fresh).toEqual([{ id: "forty", title: "The wrong rolls" }]);
  expect(preview.faults.map(({ file: name, field }) => [name, field])).toEqual([
    ["bad.md", "trade"],
    ["bad.md", "## Ask"],
    ["bad.md", "## Question"],
  ]);
});

test("a related case may be of the pack, even one with faults, but not one that is nowhere", () => {
  const related = (id: string) => packedCase.replace("the-fifty-dollar-cap", id);
  expect(faultsOf([file("one.md", related("two")), file("two.md", related("nowhere"))])).toEqual([
    'two.md, related.0.id: "nowhere" is not another case',
  ]);
});

test("a name that a shipped case, an own case or another pack has is a fault with a sentence", () => {
  const own = newOwnCase("mine", at, "0b7f1f0e-2f0a-4c43-9d5a-3f3a7d3b1a11", "Mine");
  const others = step([file("theirs.md")], [], "Evening").fresh;
  const other = packedCase.replace("Forty rolls stand", "Fifty rolls stand");
  expect(
    faultsOf([file("the-fifty-dollar-cap.md"), file("mine.md"), file("theirs.md", other)], [own, ...others]),
  ).toEqual([
    "the-fifty-dollar-cap.md, file name: is the name of a case that comes with Casebook; give the file another name",
    "mine.md, file name: is the name of a case of your own, which says something else; give the file another name",
    "theirs.md, file name: is the name of a case of the pack “Evening”, which says something else; give the file another name",
  ]);
  expect(step([file("theirs.md")], others).same).toHaveLength(1);
});

test("names that lead out of the folder, steer the eye or are a device, and one name with two texts, are refused", () => {
  const names = ["../../etc/passwd.md", "C:\\a.md", "gp\u202Edm.exe.md", "nul.md", "constructor.md", "", "A.md"];
  const reading = step([...names.map((name) => file(name)), file("two.md"), file("two.md", `${packedCase}x`)]);
  expect([reading.fresh, reading.changed]).toEqual([[], []]);
  expect([...new Set(reading.faults.map(({ file: name }) => name))].sort()).toEqual(
    [
      "../../etc/passwd.md",
      "C:\\a.md",
      "gpdm.exe.md",
      "nul.md",
      "constructor.md",
      "(no name)",
      "A.md",
      "two.md",
    ].sort(),
  );
});

test("hidden characters, deep nesting, aliases and huge texts are each refused with a sentence", () => {
  const inMatter = (text: string) => packedCase.replace("asOf: 2026-11", `asOf: 2026-11\nx: ${text}`);
  const problem = (text: string) => step([file("x.md", text)]).faults[0]?.problem ?? "";
  const found = [
    problem(packedCase.replace("Forty rolls stand", "Forty \u202Erolls stand")),
    problem(packedCase.replace("Forty rolls stand", "Forty \u0000rolls stand")),
    problem(packedCase.replace("Forty rolls stand", "Forty \uD800rolls stand")),
    problem(inMatter("[".repeat(9_000) + "]".repeat(9_000))),
    problem(inMatter("- ".repeat(9_000))),
    problem(inMatter("x".repeat(30_000))),
    problem(inMatter("&a [1]\ny: *a")),
    problem("x".repeat(65_537)),
  ];
  expect(found.map((sentence) => sentence !== "" && sentence.length <= 200)).toEqual(found.map(() => true));
  expect([found[0], found[5], found[6], found[7]]).toEqual([
    "holds a character that cannot be seen or turns the direction of writing; take it out",
    "is longer than 20000 characters",
    "holds an alias (*word); write out what it stands for",
    "is larger than 64 kB",
  ]);
});

test("text made to keep a reader busy is read in time that grows with its length alone", () => {
  const body = (text: string) => packedCase.replace("Forty rolls stand", text);
  const patterns = ["[", "<a", "![", "** (", "\n[", " ", "- ", "**x", "\n\n "].map((unit) =>
    unit.repeat(Math.floor(60_000 / unit.length)),
  );
  const people = (text: string) => packedCase.replace("- **Passers-by**", `- ${text}\n- **Passers-by**`);
  const files = patterns.flatMap((text, place) => [
    file(`body-${place}.md`, body(`a${text}b`)),
    file(`people-${place}.md`, people(`**${text}b`)),
  ]);
  expect(step(files).faults.length).toBeGreaterThan(0);
});

const anyFiles = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom("one.md", "two.md", "three.md", "the-fifty-dollar-cap.md", "Bad.md"),
    text: fc.constantFrom(packedCase, packedCase.replace("Forty", "Fifty"), packedCase.replace("food", "web"), "x"),
  }),
  { selector: ({ name, text }) => `${name} ${text}`, maxLength: 6 },
);

test("the same pack taken in twice changes nothing, and its files may come in any order", () => {
  fc.assert(
    fc.property(anyFiles, anyFiles, fc.func(fc.integer()), (files, earlier, order) => {
      const kept = afterStep([], step(earlier));
      const once = afterStep(kept, step(files, kept));
      const again = step(files, once, "Guild", "2026-12-01T10:00:00.000Z");
      expect([again.fresh, again.changed]).toEqual([[], []]);
      const shuffled = [...files].sort((one, other) => order(one.name + one.text) - order(other.name + other.text));
      expect(step(shuffled, kept)).toEqual(step(files, kept));
    }),
  );
});

test("a file with thousands of faults shows a hundred of them", () => {
  const bad = packedCase.replace("## Question", `${"- x\n".repeat(15_000)}\n## Question`);
  expect(step([file("one.md", bad), file("two.md", bad)]).faults).toHaveLength(200);
});

test("a lone carriage return is a fault, and one that ends a line of Windows is not", () => {
  const stray = packedCase.replace("Forty rolls stand", "Forty\rrolls stand");
  expect(faultsOf([file("stray.md", stray), file("windows.md", packedCase.replaceAll("\n", "\r\n"))])).toEqual([
    "stray.md, line 23: holds a character that cannot be seen or turns the direction of writing; take it out",
  ]);
});
