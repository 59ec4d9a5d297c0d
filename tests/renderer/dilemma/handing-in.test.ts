import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { decidedDilemma, openDilemma } from "../../core/dilemma/any-dilemma.ts";
import { first, opened, settle } from "./opened.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("handing in waits for the request under way and for what was typed meanwhile", async () => {
  const { disk, autosave } = opened();
  autosave.write({ happened: "A jar fell" });
  void autosave.flush();
  autosave.write({ happened: "A jar fell, and another" });
  let isSaved: boolean | null = null;
  void autosave.flush().then((result) => {
    isSaved = result;
  });
  await vi.advanceTimersByTimeAsync(0);
  expect(isSaved).toBeNull();
  disk.answerNext();
  await vi.advanceTimersByTimeAsync(0);
  disk.answerNext();
  await vi.advanceTimersByTimeAsync(0);
  expect([isSaved, disk.entry().dilemma.happened]).toEqual([true, "A jar fell, and another"]);
});

test("handing in says when the disk refused", async () => {
  const { disk, autosave } = opened();
  disk.fail("disk-full");
  autosave.write({ happened: "A jar fell" });
  const flushed = autosave.flush();
  disk.answerNext();
  expect(await flushed).toBe(false);
  expect(autosave.shown().standing).toEqual({ kind: "refused", reason: "disk-full" });
});

test("what the disk refused holds the window, also while it is tried once more, until it is saved", async () => {
  const { disk, autosave } = opened();
  const seen: boolean[] = [];
  disk.fail("disk-full");
  autosave.write({ happened: "A jar fell" });
  seen.push(autosave.isStuck);
  const refused = autosave.flush();
  disk.answerNext();
  await refused;
  seen.push(autosave.isStuck);
  disk.fail(null);
  const saved = autosave.flush();
  seen.push(autosave.isStuck);
  disk.answerNext();
  await saved;
  seen.push(autosave.isStuck);
  expect(seen).toEqual([false, true, true, false]);
});

test("an empty title is not said to be on its way: the rest is saved and the old title stays on the disk", async () => {
  const { disk, autosave } = opened();
  autosave.write({ title: "" });
  expect(autosave.shown().standing).toEqual({ kind: "saving" });
  await settle(disk);
  expect(autosave.shown().standing).toEqual({ kind: "saved-but", at: "save 1", parts: ["title"] });
  autosave.write({ happened: "A jar fell" });
  await settle(disk);
  expect(autosave.shown().standing).toEqual({ kind: "saved-but", at: "save 2", parts: ["title"] });
  expect([autosave.shown().dilemma.title, disk.entry().dilemma.title]).toEqual(["", openDilemma.title]);
});

test("when the other version cannot be read, it is tried again by itself", async () => {
  const { disk, autosave } = opened();
  disk.writeElsewhere({ asked: "To wait" });
  autosave.write({ happened: "A jar fell" });
  await vi.advanceTimersByTimeAsync(500);
  disk.fail("app-gone");
  disk.answerNext();
  await vi.advanceTimersByTimeAsync(0);
  disk.answerNext();
  await vi.advanceTimersByTimeAsync(0);
  expect(autosave.shown().standing).toEqual({ kind: "refused", reason: "app-gone" });
  disk.fail(null);
  await settle(disk);
  const { happened, asked } = disk.entry().dilemma;
  expect([happened, asked]).toEqual(["A jar fell", "To wait"]);
});

test("a part typed in while a clash waits is asked about too, when others changed it", async () => {
  const { disk, autosave } = opened();
  disk.writeElsewhere({ happened: "Theirs", asked: "Theirs too" });
  autosave.write({ happened: "Mine" });
  await settle(disk);
  autosave.write({ asked: "Mine too" });
  expect(autosave.shown().standing).toMatchObject({ kind: "clash", parts: ["happened", "asked"] });
});

test("taking theirs can be undone: what was here comes back", async () => {
  const { disk, autosave } = opened();
  disk.writeElsewhere({ happened: "Theirs" });
  autosave.write({ happened: "Mine" });
  await settle(disk);
  void autosave.settle("theirs");
  await settle(disk);
  expect([autosave.shown().dilemma.happened, autosave.shown().standing.kind]).toEqual(["Theirs", "saved"]);
  autosave.write({ happened: "Theirs, and more" });
  autosave.undo();
  expect(autosave.shown().dilemma.happened).toBe("Theirs");
  autosave.undo();
  expect(autosave.shown().dilemma.happened).toBe("Mine");
});

test("no step undoes what others wrote", async () => {
  const { disk, autosave } = opened();
  autosave.write({ happened: "Mine" });
  autosave.write({ asked: "Mine too" });
  await settle(disk);
  disk.writeElsewhere({ happened: "Mine, and theirs" });
  autosave.adopt(disk.entry());
  autosave.undo();
  autosave.undo();
  const { happened, asked } = autosave.shown().dilemma;
  expect([happened, asked, autosave.shown().canUndo]).toEqual(["Mine, and theirs", "", false]);
});

test("after the decision no step is left that would write in a locked part", async () => {
  const { disk, autosave } = opened();
  autosave.write({ happened: "A jar fell" });
  autosave.write({ tags: ["jars"] });
  await settle(disk);
  const { dilemma, revision } = disk.entry();
  const { decision } = decidedDilemma;
  autosave.adopt({ ...first, dilemma: { ...dilemma, decision }, revision: revision + 1 });
  autosave.undo();
  expect([autosave.shown().dilemma, autosave.shown().canUndo]).toEqual([{ ...dilemma, tags: [], decision }, false]);
});
