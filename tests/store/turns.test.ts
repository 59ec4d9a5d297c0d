import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { Turns } from "../../store/turns.ts";

test("work is done in the order it was asked for, however long each piece takes", async () => {
  const turns = new Turns();
  const order: number[] = [];
  const piece = (name: number, ms: number) =>
    turns.take(async () => {
      await wait(ms);
      order.push(name);
      return name;
    });
  expect(await Promise.all([piece(1, 20), piece(2, 5), piece(3, 0)])).toEqual([1, 2, 3]);
  expect(order).toEqual([1, 2, 3]);
});

test("a piece that fails is told to whoever asked, and the next one is done", async () => {
  const turns = new Turns();
  const failing = turns.take(() => Promise.reject(new Error("first")));
  const next = turns.take(async () => "second");
  await expect(failing).rejects.toThrow("first");
  expect(await next).toBe("second");
});

test("settled waits for work that was asked for while it waited", async () => {
  const turns = new Turns();
  const seen: string[] = [];
  turns.take(async () => {
    await wait(5);
    turns.take(async () => {
      await wait(5);
      seen.push("late");
    });
  });
  await turns.settled();
  expect(seen).toEqual(["late"]);
});
