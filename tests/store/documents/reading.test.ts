import { setImmediate as nextTurn } from "node:timers/promises";
import { expect, test } from "vitest";
import { Reading, ReadingStopped } from "../../../store/documents/reading.ts";

const names = Array.from({ length: 100 }, (_, place) => `${place}.json`);

/** Files that are read when they are told to, and the order in which they were begun. */
function held() {
  const begun: string[] = [];
  const waiting = new Map<string, () => void>();
  const take = (name: string) => {
    begun.push(name);
    return new Promise<void>((resolve) => waiting.set(name, resolve));
  };
  async function release(name: string) {
    waiting.get(name)?.();
    waiting.delete(name);
    await nextTurn();
  }
  async function releaseAll() {
    while (waiting.size > 0) for (const name of [...waiting.keys()]) await release(name);
  }
  return { begun, take, release, releaseAll };
}

test("several files are read at a time, every one of them, and each once", async () => {
  const { begun, take, releaseAll } = held();
  const reading = new Reading(names, take);
  expect(begun.length).toBeGreaterThan(1);
  expect(begun.length).toBeLessThan(names.length);
  const again = reading.read("0.json");
  await releaseAll();
  await Promise.all([again, reading.whole]);
  expect([begun, reading.isWhole]).toEqual([names, true]);
});

test("a file that is wanted now is read before its turn, and nobody waits for another one", async () => {
  const { begun, take, release, releaseAll } = held();
  const reading = new Reading(names, take);
  const wanted = [reading.read("39.json"), reading.read("39.json")];
  await release("39.json");
  await Promise.all(wanted);
  expect([begun.filter((name) => name === "39.json"), reading.isUnread("39.json"), reading.isUnread("0.json")]).toEqual(
    [["39.json"], false, true],
  );
  await releaseAll();
  await reading.whole;
});

test("what was not there at the beginning is not waited for, and an empty folder is whole at once", async () => {
  const reading = new Reading([], () => Promise.reject(new Error("Nothing to read")));
  await Promise.all([reading.whole, reading.read("new.json")]);
  expect(reading.isWhole).toBe(true);
});

test("a reading that is stopped begins with no other file, waits for those under way, and says so to who waits", async () => {
  const { begun, take, releaseAll } = held();
  const reading = new Reading(names, take);
  const before = begun.length;
  const stopped = reading.stop();
  await releaseAll();
  await stopped;
  await expect(reading.whole).rejects.toBeInstanceOf(ReadingStopped);
  expect(begun.length).toBe(before);
});

test("what one file throws ends the reading, is told to whoever waits, and may be tried again for that file", async () => {
  let isGone = true;
  const begun: string[] = [];
  const reading = new Reading(names, async (name) => {
    begun.push(name);
    if (isGone && name === "3.json") throw new Error("gone");
  });
  await expect(reading.whole).rejects.toThrow("gone");
  expect([begun.length < names.length, reading.isUnread("3.json")]).toEqual([true, true]);
  isGone = false;
  await reading.read("3.json");
  expect(reading.isUnread("3.json")).toBe(false);
});
