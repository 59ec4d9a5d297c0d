import fc from "fast-check";
import { expect, test } from "vitest";
import type { Dilemma, Part } from "../../core/dilemma/dilemma.ts";
import { clashes } from "../../core/rebase.ts";
import { anyChange, anyDilemma, openDilemma } from "./dilemma/any-dilemma.ts";

test("nothing clashes when nobody else has written", () => {
  fc.assert(
    fc.property(anyDilemma, anyChange, (base, change) => {
      expect(clashes(base, base, change)).toEqual([]);
    }),
  );
});

test("nothing clashes when both wrote the same", () => {
  fc.assert(
    fc.property(anyDilemma, anyChange, (base, change) => {
      expect(clashes(base, { ...base, ...change } as Dilemma, change)).toEqual([]);
    }),
  );
});

test("changes of different parts fit together", () => {
  const theirs = { ...openDilemma, asked: "To wait" };
  expect(clashes(openDilemma, theirs, { happened: "A jar fell" })).toEqual([]);
});

test("a part that both wrote differently is named, and only that one", () => {
  const theirs = { ...openDilemma, asked: "To wait", mind: "Tired" };
  expect(clashes(openDilemma, theirs, { asked: "To pay", mind: "Tired", happened: "A jar fell" })).toEqual(["asked"]);
});

test("a part can only clash when it is in the change and differs from both sides", () => {
  fc.assert(
    fc.property(anyDilemma, anyChange, anyChange, (base, other, change) => {
      const theirs = { ...base, ...other } as Dilemma;
      for (const part of clashes<Pick<Dilemma, Part>>(base, theirs, change)) {
        expect(theirs[part]).not.toEqual(base[part]);
        expect(theirs[part]).not.toEqual(change[part]);
      }
    }),
  );
});
