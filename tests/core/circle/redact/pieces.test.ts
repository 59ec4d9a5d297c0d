import fc from "fast-check";
import { expect, test } from "vitest";
import { cutterOf } from "../../../../core/circle/redact/pieces.ts";
import type { StandIn } from "../../../../core/circle/redact/redaction.ts";

function standIn(id: string, text: string, isOn = true): StandIn {
  return { id, kind: "person", texts: [text], standIn: `Stand-in ${id.toUpperCase()}`, isOn, found: "people" };
}

test("a text is cut where something is replaced and where something was left in", () => {
  const [rosa, ben] = [standIn("a", "Rosa Miller"), standIn("b", "Ben", false)];
  expect(cutterOf({ standIns: [rosa, ben] })("Rosa Miller told Ben.")).toEqual([
    { text: "Rosa Miller", reads: "Stand-in A", standIn: rosa },
    { text: " told ", reads: " told ", standIn: null },
    { text: "Ben", reads: "Ben", standIn: ben },
    { text: ".", reads: ".", standIn: null },
  ]);
});

test("a longer name that was left in does not keep a shorter one in it from being replaced", () => {
  const [rosa, whole] = [standIn("a", "Rosa"), standIn("b", "Rosa Miller", false)];
  expect(cutterOf({ standIns: [rosa, whole] })("Rosa Miller")).toEqual([
    { text: "Rosa", reads: "Stand-in A", standIn: rosa },
    { text: " Miller", reads: " Miller", standIn: null },
  ]);
});

test("the stretches of any text say the whole text again", () => {
  const cut = cutterOf({ standIns: [standIn("a", "Rosa"), standIn("b", "Ben", false)] });
  const word = fc.constantFrom("Rosa", "Ben", " ", ", ", "\n", "rosa's", "Benn", "é", "-");
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const text = words.join("");
      expect(
        cut(text)
          .map((piece) => piece.text)
          .join(""),
      ).toBe(text);
    }),
  );
});
