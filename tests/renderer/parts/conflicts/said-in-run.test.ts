import { expect, test } from "vitest";
import type { OpenConflict } from "../../../../core/merge/conflict.ts";
import { saidInRun } from "../../../../renderer/parts/conflicts/said-in-run.ts";
import { longDay, timeOf } from "../../../../renderer/words/dates.ts";
import { english } from "../../../../renderer/words/english.ts";
import { blockOf } from "../../../core/workshop/written-session.ts";

const at = "2026-11-22T10:00:00.000Z";
const options = [
  { id: "tell", title: "Tell them" },
  { id: "wait", title: "Wait" },
];
const vote = { mode: "hands", state: "closed", options, isShown: false } as const;
const run = {
  ...{ id: "evening", beganAt: at, endedAt: null, moves: 3, at: 0, since: at, seenAt: at },
  ...{ isBlank: false, look: "light", showsClock: true, present: 7 },
  blocks: [{ block: blockOf("read", "read"), given: 60_000, taken: 0, isSkipped: false, page: 0 }],
  votes: [
    { ...vote, blockId: "one", counts: { tell: 5 }, total: 5 },
    { ...vote, blockId: "two", counts: null, total: 3 },
  ],
  notes: [{ blockId: "read", text: "They laughed" }],
  commitments: [
    { id: "a", who: "Rosa", what: "Ring Ines" },
    { id: "b", who: "", what: "Ask first" },
  ],
  attendance: ["Rosa", "Ben"],
};
const conflict = { of: { kind: "session", id: "x" }, path: ["runs", "evening"] } as unknown as OpenConflict;

test("a run of a workshop reads as what was counted and written in it, without a number for each millisecond", () => {
  expect(saidInRun(conflict, run, english)).toEqual([
    `Begun ${longDay(at)}, ${timeOf(at)}`,
    "Not ended; at block 1 of 1",
    "Vote: Tell them 5, Wait 0",
    "Vote: 3 voted",
    "They laughed",
    "Rosa: Ring Ines",
    "Ask first",
    "There: Rosa, Ben",
  ]);
  expect(saidInRun({ ...conflict, path: ["title"] }, run, english)).toBe(null);
});
