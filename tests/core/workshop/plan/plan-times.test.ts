import fc from "fast-check";
import { expect, test } from "vitest";
import type { Block } from "../../../../core/workshop/plan/block.ts";
import { planTimes } from "../../../../core/workshop/plan/plan-times.ts";

function block(id: string, minutes: number): Block {
  return { id, kind: "own", minutes, caseId: null, title: "", text: "", notes: "" };
}

test("each block begins where the one before ends, and what runs past the minutes there are is told", () => {
  const blocks = [block("a", 20), block("b", 15), block("c", 30)];
  expect(planTimes({ start: "09:50", length: 60, blocks })).toEqual({
    rows: [
      { blockId: "a", from: "09:50", to: "10:10", isOver: false },
      { blockId: "b", from: "10:10", to: "10:25", isOver: false },
      { blockId: "c", from: "10:25", to: "10:55", isOver: true },
    ],
    planned: 65,
    over: 5,
    ends: "10:55",
  });
});

test("a plan without blocks ends when it starts", () => {
  expect(planTimes({ start: "23:59", length: 30, blocks: [] })).toEqual({
    rows: [],
    planned: 0,
    over: 0,
    ends: "23:59",
  });
});

test("a session over midnight goes on at 00:00", () => {
  const { rows, ends } = planTimes({ start: "23:30", length: 60, blocks: [block("a", 30), block("b", 30)] });
  expect([rows.map(({ from, to }) => `${from} ${to}`), ends]).toEqual([["23:30 00:00", "00:00 00:30"], "00:30"]);
});

const anyStart = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map((at) => `${String(Math.floor(at / 60)).padStart(2, "0")}:${String(at % 60).padStart(2, "0")}`);

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}

test("whatever is planned, the times add up: over midnight too, row by row and in all", () => {
  fc.assert(
    fc.property(
      anyStart,
      fc.integer({ min: 5, max: 720 }),
      fc.array(fc.integer({ min: 1, max: 240 }), { maxLength: 60 }),
      (start, length, minutes) => {
        const blocks = minutes.map((each, place) => block(`b${place}`, each));
        const { rows, planned, over, ends } = planTimes({ start, length, blocks });
        const day = 24 * 60;
        const starts = rows.map(({ from }) => from);
        expect(planned).toBe(minutes.reduce((sum, each) => sum + each, 0));
        expect(over).toBe(Math.max(0, planned - length));
        expect(minutesOf(ends)).toBe((minutesOf(start) + planned) % day);
        expect([...starts, ends]).toEqual([start, ...rows.map(({ to }) => to)].slice(0, rows.length + 1));
        expect(rows.map(({ from, to }) => (minutesOf(to) - minutesOf(from) + day) % day)).toEqual(minutes);
        expect(rows.some(({ isOver }) => isOver)).toBe(over > 0);
      },
    ),
  );
});
