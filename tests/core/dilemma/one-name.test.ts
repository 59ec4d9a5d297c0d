import fc from "fast-check";
import { expect, test } from "vitest";
import { naming } from "../../../core/dilemma/one-name.ts";

test.each([
  ["Rosa", "one"],
  ["  Ann-Marie O'Neill ", "one"],
  ["Sandy Anderson", "one"],
  ["Dr. Okafor", "one"],
  ["Everyone", "nobody"],
  ["everybody!", "nobody"],
  ["Everyone here", "nobody"],
  ["all of us", "nobody"],
  ["The whole team", "nobody"],
  ["our staff", "nobody"],
  ["We", "nobody"],
  ["someone else", "nobody"],
  ["Rosa and Ben", "several"],
  ["Rosa, Ben", "several"],
  ["Rosa & Ben", "several"],
  ["Rosa + Ben", "several"],
  ["Rosa/Ben", "several"],
  ["Rosa or Ben", "several"],
  ["", "empty"],
  [" \t", "empty"],
] as const)("%j names %s", (text, name) => {
  expect(naming(text)).toBe(name);
});

test("blanks and capitals never change what a name is", () => {
  fc.assert(
    fc.property(fc.constantFrom("Rosa", "everyone", "Rosa and Ben", "the team"), fc.nat(3), (text, blanks) => {
      expect(naming(`${" ".repeat(blanks)}${text.toUpperCase()} `)).toBe(naming(text));
    }),
  );
});
