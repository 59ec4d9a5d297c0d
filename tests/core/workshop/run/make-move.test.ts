import fc from "fast-check";
import { expect, test } from "vitest";
import { refused } from "../../../../core/outcome.ts";
import { beginRun, dropRun, goingRun } from "../../../../core/workshop/run/going-run.ts";
import { makeMove } from "../../../../core/workshop/run/make-move.ts";
import { runSchema } from "../../../../core/workshop/run/run.ts";
import type { Session } from "../../../../core/workshop/session.ts";
import { after, beganAt, begunSession, granted, moved, runOf, timedMoves } from "../any-run.ts";
import { blockOf, sessionOf } from "../written-session.ts";

const at = new Date(beganAt).toISOString();
const minute = 60_000;

/** A session after moves, each made when it can be; what passed while it was running, and what was taken off of that. */
function played(moves: readonly (readonly [Parameters<typeof moved>[1], number])[]) {
  let session = begunSession;
  let now = 0;
  let running = 0;
  let offs = 0;
  let seen = 0;
  for (const [move, wait] of moves) {
    now = Math.max(0, now + wait);
    const before = runOf(session);
    const made = moved(session, move, now);
    if (!made.ok) continue;
    if (before.since !== null) running += Math.max(0, now - seen);
    seen = now;
    session = made.value;
    const taken = (run: typeof before) => run.blocks.reduce((sum, one) => sum + one.taken, 0);
    if (move.kind === "takeOff") offs += running - offs - taken(runOf(session));
  }
  return { session, running, offs };
}

test("any moves leave a run that can be kept: in a block that is there, every vote the sum of its counts, none with a break-down of fewer than five", () => {
  fc.assert(
    fc.property(timedMoves, (moves) => {
      const run = runOf(played(moves).session);
      expect(runSchema.safeParse(run).success).toBe(true);
      expect(run.blocks[run.at]).toBeDefined();
      for (const { state, counts, total } of run.votes) {
        const sum = Object.values(counts ?? {}).reduce((all, one) => all + one, 0);
        expect([counts === null, counts === null || sum === total]).toEqual([state === "closed" && total < 5, true]);
      }
      if (run.endedAt !== null)
        expect([run.since, run.votes.some(({ state }) => state === "open")]).toEqual([null, false]);
    }),
  );
});

test("no time is lost or made: what the blocks took is what passed while the run was running, less what was taken off", () => {
  fc.assert(
    fc.property(timedMoves, (moves) => {
      const { session, running, offs } = played(moves);
      const taken = runOf(session).blocks.reduce((sum, one) => sum + one.taken, 0);
      expect([taken >= 0, offs >= 0, taken]).toEqual([true, true, running - offs]);
    }),
  );
});

test("a move on another number of moves changes nothing, so that a double press is one", () => {
  const next = { kind: "next" } as const;
  const once = granted(makeMove(begunSession, "evening", 0, next, at));
  expect(makeMove(once, "evening", 0, next, at)).toEqual(refused("changed-elsewhere"));
  expect(runOf(once)).toMatchObject({ at: 1, moves: 1 });
});

test("next, skip and back go through the blocks, and stay at either end", () => {
  const skipped = after(begunSession, { kind: "next" }, { kind: "skip" });
  expect(runOf(skipped).blocks.map(({ isSkipped }) => isSkipped)).toEqual([
    false,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
  const back = after(skipped, { kind: "back" });
  expect([runOf(back).at, runOf(back).blocks[1]?.isSkipped]).toEqual([1, false]);
  expect(moved(begunSession, { kind: "back" }, 0)).toEqual(refused("bad-input"));
  const last = after(begunSession, ...Array.from({ length: 6 }, () => ({ kind: "next" as const })));
  expect(moved(last, { kind: "next" }, 9_000)).toEqual(refused("bad-input"));
});

test("a block is given more time, and never less than it took", () => {
  const more = granted(moved(begunSession, { kind: "add", minutes: 3 }, minute));
  expect(runOf(more).blocks[0]).toMatchObject({ given: 8 * minute, taken: minute });
  const less = granted(moved(more, { kind: "add", minutes: -60 }, 2 * minute));
  expect(runOf(less).blocks[0]).toMatchObject({ given: 2 * minute, taken: 2 * minute });
});

test("the room turns the pages there are, and no others", () => {
  const reading = after(begunSession, { kind: "next" });
  expect(moved(reading, { kind: "page", by: -1 }, 9_000)).toEqual(refused("bad-input"));
  let present: Session = reading;
  let pages = 1;
  for (let turned = moved(present, { kind: "page", by: 1 }, 9_000); turned.ok; pages += 1) {
    present = turned.value;
    turned = moved(present, { kind: "page", by: 1 }, 9_000);
  }
  expect([pages > 3, runOf(present).blocks[1]?.page]).toEqual([true, pages - 1]);
});

test("a run begins once, on blocks whose cases are there; one that is over moves no more and can be taken out", () => {
  expect(beginRun(begunSession, "other", at)).toEqual(refused("already-there"));
  expect(beginRun(sessionOf(), "evening", at)).toEqual(refused("incomplete"));
  expect(beginRun(sessionOf({ blocks: [blockOf("read", "read", "gone")] }), "evening", at)).toEqual(
    refused("incomplete"),
  );
  expect(dropRun(begunSession, "evening")).toEqual(refused("locked"));
  const over = after(begunSession, { kind: "end" });
  expect([goingRun(over), moved(over, { kind: "back" }, minute)]).toEqual([null, refused("locked")]);
  expect(granted(dropRun(over, "evening")).runs).toEqual([]);
});
