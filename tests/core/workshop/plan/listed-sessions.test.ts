import { expect, test } from "vitest";
import type { SessionSummary } from "../../../../core/workshop/kept-session.ts";
import { listedSessions } from "../../../../core/workshop/plan/listed-sessions.ts";

function session(id: string, part: Partial<SessionSummary>): SessionSummary {
  return {
    id,
    title: id,
    on: null,
    start: "09:00",
    length: 30,
    planned: 30,
    cases: [],
    missing: 0,
    runs: 0,
    lastRunAt: null,
    isGoing: false,
    savedAt: "2026-11-01T09:00:00.000Z",
    by: null,
    ...part,
  };
}

test("what is going stands first, then what is to come by its day and time, then what was touched last", () => {
  const sessions = [
    session("old", { on: "2026-11-20" }),
    session("touched", { savedAt: "2026-11-21T09:00:00.000Z" }),
    session("later", { on: "2026-11-23" }),
    session("evening", { on: "2026-11-22", start: "19:00" }),
    session("morning", { on: "2026-11-22" }),
    session("going", { isGoing: true }),
    session("even", {}),
  ];
  const order = ["going", "morning", "evening", "later", "touched", "even", "old"];
  expect(listedSessions(sessions, "2026-11-22").map(({ id }) => id)).toEqual(order);
  expect(listedSessions([...sessions].reverse(), "2026-11-22").map(({ id }) => id)).toEqual(order);
});
