import fc from "fast-check";
import { expect, test } from "vitest";
import type { Change, Dilemma } from "../../../core/dilemma/dilemma.ts";
import { withGiven } from "../../../core/with-given.ts";
import { History } from "../../../renderer/parts/history.ts";
import { anyChange, openDilemma } from "../../core/dilemma/any-dilemma.ts";

/** A sheet one types on, with its history; time passes as told. */
function sheet() {
  const history = new History<Dilemma>();
  let dilemma: Dilemma = openDilemma;
  let now = 1;
  function show(change: Change | null): void {
    if (change !== null) dilemma = withGiven(dilemma, change);
  }
  return {
    history,
    shown: () => dilemma,
    type(change: Change, after: number) {
      now += after;
      history.add(dilemma, change, undefined, now);
      show(change);
    },
    undo: () => show(history.undo()),
    redo: () => show(history.redo()),
  };
}

const anyTyping = fc.array(fc.tuple(anyChange, fc.nat(4_000)), { maxLength: 12 });

test("undoing everything leads back to the start, and redoing everything to the end", () => {
  fc.assert(
    fc.property(anyTyping, (typing) => {
      const page = sheet();
      for (const [change, after] of typing) page.type(change, after);
      const end = page.shown();
      while (page.history.canUndo) page.undo();
      expect(page.shown()).toEqual(openDilemma);
      while (page.history.canRedo) page.redo();
      expect(page.shown()).toEqual(end);
    }),
  );
});

test("at any place between, undo then redo changes nothing, and neither does redo then undo", () => {
  fc.assert(
    fc.property(anyTyping, fc.nat(12), (typing, back) => {
      const page = sheet();
      for (const [change, after] of typing) page.type(change, after);
      for (let step = 0; step < back; step += 1) page.undo();
      const here = page.shown();
      if (page.history.canUndo) {
        page.undo();
        page.redo();
        expect(page.shown()).toEqual(here);
      }
      if (page.history.canRedo) {
        page.redo();
        page.undo();
        expect(page.shown()).toEqual(here);
      }
    }),
  );
});

test("a burst of keystrokes is one step, a pause begins another", () => {
  const page = sheet();
  for (const happened of ["A", "A ", "A j", "A jar"]) page.type({ happened }, 100);
  page.type({ happened: "A jar fell" }, 3_000);
  page.undo();
  expect(page.shown().happened).toBe("A jar");
  page.undo();
  expect([page.shown().happened, page.history.canUndo]).toEqual(["", false]);
});

test("what is deleted right after it was typed comes back", () => {
  const page = sheet();
  page.type({ happened: "A jar fell" }, 100);
  page.type({ happened: "" }, 100);
  page.undo();
  expect(page.shown().happened).toBe("A jar fell");
});

test("a row removed right after it was filled in comes back with its words", () => {
  const page = sheet();
  page.type({ facts: [{ id: "one", text: "", source: "" }] }, 100);
  page.type({ facts: [{ id: "one", text: "Two boxes", source: "" }] }, 100);
  page.type({ facts: [] }, 100);
  page.undo();
  expect(page.shown().facts).toEqual([{ id: "one", text: "Two boxes", source: "" }]);
});

test("typing after an undo leaves nothing to redo", () => {
  const page = sheet();
  page.type({ happened: "A jar" }, 100);
  page.undo();
  page.type({ asked: "To wait" }, 100);
  expect([page.history.canRedo, page.history.canUndo]).toEqual([false, true]);
});

test("a forgotten part stays as it is, while the steps in the others remain", () => {
  const page = sheet();
  page.type({ happened: "A jar", asked: "To wait" }, 100);
  page.type({ mind: "Tired" }, 100);
  page.history.forget(["happened", "mind"]);
  page.undo();
  const { happened, asked, mind } = page.shown();
  expect([happened, asked, mind, page.history.canUndo]).toEqual(["A jar", "", "Tired", false]);
});
