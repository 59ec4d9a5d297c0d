import fc from "fast-check";
import { expect, test } from "vitest";
import { isOpen, withChange } from "../../../core/dilemma/edit.ts";
import { anyChange, anyDilemma, decidedDilemma, openDilemma } from "./any-dilemma.ts";

test("a change replaces the parts it names and leaves the others", () => {
  fc.assert(
    fc.property(anyDilemma, anyChange, (dilemma, change) => {
      fc.pre(change.title === undefined || change.title.trim() !== "");
      expect(withChange(dilemma, change)).toEqual({ ok: true, value: { ...dilemma, ...change } });
    }),
  );
});

test("after the decision no change alters any part but the tags", () => {
  fc.assert(
    fc.property(anyDilemma, anyChange, (dilemma, change) => {
      const locked = { ...dilemma, decision: decidedDilemma.decision };
      const changed = withChange(locked, change);
      const onlyTags = Object.keys(change).every((part) => part === "tags");
      expect(changed).toEqual(
        onlyTags ? { ok: true, value: { ...locked, ...change } } : { ok: false, reason: "locked" },
      );
    }),
  );
});

test("after the decision each part by itself is locked, but for the tags", () => {
  fc.assert(
    fc.property(anyDilemma, anyChange, fc.nat(), (dilemma, change, place) => {
      const parts = Object.entries(change);
      const one = parts[place % parts.length];
      fc.pre(one !== undefined);
      const changed = withChange({ ...dilemma, decision: decidedDilemma.decision }, Object.fromEntries([one]));
      expect(changed.ok).toBe(one[0] === "tags");
    }),
    { numRuns: 300 },
  );
});

test("a change never alters the dilemma it is given", () => {
  fc.assert(
    fc.property(anyDilemma, anyChange, (dilemma, change) => {
      const before = structuredClone(dilemma);
      withChange(dilemma, change);
      expect(dilemma).toEqual(before);
    }),
  );
});

test("a title of blanks is refused as incomplete", () => {
  expect(withChange(openDilemma, { title: "  \n" })).toEqual({ ok: false, reason: "incomplete" });
});

test("a part given as undefined stays as it is", () => {
  expect(withChange(openDilemma, { happened: undefined, asked: "Wait" })).toEqual({
    ok: true,
    value: { ...openDilemma, asked: "Wait" },
  });
});

test("every part is open before the decision, and only the tags are after it", () => {
  const parts = ["title", "happened", "tags", "walk"] as const;
  expect([openDilemma, decidedDilemma].map((dilemma) => parts.map((part) => isOpen(dilemma, part)))).toEqual([
    [true, true, true, true],
    [false, false, true, false],
  ]);
});

test("a follow-up of everyone is refused when it is new, and never stands in the way when it is there", () => {
  const everyone = { id: "f", who: "Everyone", what: "Ring", by: null, addedAt: null, doneOn: null };
  const old = { ...openDilemma, followUps: [everyone] };
  const marked = [{ ...everyone, doneOn: "2026-11-05" }];
  expect([
    withChange(openDilemma, { followUps: [everyone] }),
    withChange(old, { followUps: marked }),
    withChange(old, { title: "Bread" }).ok,
  ]).toEqual([{ ok: false, reason: "not-one-person" }, { ok: true, value: { ...old, followUps: marked } }, true]);
});
