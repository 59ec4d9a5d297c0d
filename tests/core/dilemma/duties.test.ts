import { expect, test } from "vitest";
import { newDilemma } from "../../../core/dilemma/dilemma.ts";
import { openDuties } from "../../../core/dilemma/duties.ts";
import { dueDuties, summarise } from "../../../core/dilemma/summary.ts";
import { shipped } from "../walk/any-own.ts";

const at = "2026-11-01T08:00:00.000Z";
const blank = newDilemma("11111111-1111-4111-8111-111111111111", at, "The oven");
const call = { id: "call", who: "Mara", what: "  Call Rolf  ", by: "2026-11-20", addedAt: null, doneOn: null };
const oven = {
  ...blank,
  followUps: [
    call,
    { id: "done", who: "Mara", what: "Find the sheet", by: "2026-11-10", addedAt: null, doneOn: "2026-11-09" },
    { id: "some-day", who: "Mara", what: "Mend the door", by: null, addedAt: null, doneOn: null },
  ],
  promises: [
    { id: "pay", to: "Rolf", what: "p".repeat(300), by: "2026-11-15", addedAt: null, kept: "open" as const },
    { id: "kept", to: "Rolf", what: "Bread", by: "2026-11-15", addedAt: null, kept: "kept" as const },
    { id: "broken", to: "Rolf", what: "Cake", by: "2026-11-15", addedAt: null, kept: "not-kept" as const },
  ],
};

test("a duty is open until it is done or has become something, and is known by its day", () => {
  expect(openDuties(oven)).toEqual([
    { kind: "follow-up", id: "call", who: "Mara", what: "Call Rolf", by: "2026-11-20" },
    { kind: "promise", id: "pay", who: "Rolf", what: "p".repeat(200), by: "2026-11-15" },
  ]);
});

test("duties wait from their day on, the longest waiting first, each with its dilemma", () => {
  const summary = summarise(oven, at, false, shipped);
  const other = summarise({ ...blank, followUps: [{ ...call, by: "2026-10-01" }] }, at, false, shipped);
  const due = (today: string) =>
    dueDuties([summary, other], today).map(({ duty, dilemma }) => [duty.id, duty.by, dilemma === other]);
  expect([due("2026-09-30"), due("2026-11-15"), due("2026-11-20")]).toEqual([
    [],
    [
      ["call", "2026-10-01", true],
      ["pay", "2026-11-15", false],
    ],
    [
      ["call", "2026-10-01", true],
      ["pay", "2026-11-15", false],
      ["call", "2026-11-20", false],
    ],
  ]);
});
