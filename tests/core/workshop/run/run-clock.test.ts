import fc from "fast-check";
import { expect, test } from "vitest";
import { seeRun } from "../../../../core/workshop/run/going-run.ts";
import type { Run } from "../../../../core/workshop/run/run.ts";
import { runClock, settled, unseenFor } from "../../../../core/workshop/run/run-clock.ts";
import type { RunMove } from "../../../../core/workshop/run/run-move.ts";
import { anyMove, beganAt, begunSession, granted, moved, runOf } from "../any-run.ts";

const minute = 60_000;
const next: RunMove = { kind: "next" };

/** The run after moves, each so many minutes after it began. */
function movedAt(...moves: readonly (readonly [number, RunMove])[]): Run {
  return runOf(moves.reduce((session, [at, move]) => granted(moved(session, move, at * minute)), begunSession));
}

/** What a run shows so many minutes after it began, in minutes. */
function shown(run: Run, at: number) {
  const { left, over, late, toGo, endsAt } = runClock(run, beganAt + at * minute);
  return [left, over, late, toGo, endsAt - beganAt].map((ms) => ms / minute);
}

/** What the blocks and the pauses took until a run was last seen. */
function keptOf(run: Run): number {
  const { blocks, idle } = settled(run, run.seenAt);
  return blocks.reduce((sum, { taken }) => sum + taken, idle);
}

test("a block counts down from moments alone, and tells how late the session is and when it ends", () => {
  const run = movedAt();
  expect([0, 2, 8].map((at) => shown(run, at))).toEqual([
    [5, 0, 0, 35, 35],
    [3, 0, 0, 33, 35],
    [0, 3, 3, 30, 38],
  ]);
});

test("a block that ends early or is skipped puts the session ahead; a pause makes it later and leaves the count", () => {
  const paused = movedAt([2, next], [3, { kind: "skip" }], [4, { kind: "pause" }]);
  expect([shown(paused, 4), shown(paused, 14)]).toEqual([
    [4, 0, -7, 24, 28],
    [4, 0, 3, 24, 38],
  ]);
});

test("a block that was gone back to goes on where it was left", () => {
  const back = movedAt([2, next], [3, { kind: "back" }]);
  expect([shown(back, 3), back.blocks.map(({ taken }) => taken / minute).slice(0, 2)]).toEqual([
    [3, 0, 0, 32, 35],
    [2, 1],
  ]);
});

test("minutes more count from now where the time is over, and minutes fewer never make a block longer", () => {
  const given = (at: number, minutes: number) =>
    (movedAt([at, { kind: "add", minutes }]).blocks[0]?.given ?? 0) / minute;
  expect([given(1, 2), given(8, 2), given(1, -2), given(4, -3), given(8, -1), given(8, 0)]).toEqual([
    7, 10, 3, 4, 5, 5,
  ]);
});

test("what passed unseen is asked about from a minute and a half on, and never while the run stands still", () => {
  const running = movedAt([1, next]);
  const unseen = (run: Run, at: number) => unseenFor(run, beganAt + at * minute);
  expect([
    unseen(running, 2.5),
    unseen(running, 13),
    unseen(movedAt([1, { kind: "pause" }]), 60),
    unseen(movedAt([1, { kind: "end" }]), 60),
    unseen(movedAt([1, { kind: "pause" }], [60, { kind: "resume" }]), 61),
  ]).toEqual([null, 12 * minute, null, null, null]);
});

test("a clock that was set back takes nothing away, on the screen or in what is kept", () => {
  const seen = granted(seeRun(begunSession, "evening", new Date(beganAt + 4 * minute).toISOString()));
  const back = granted(seeRun(seen, "evening", new Date(beganAt - 56 * minute).toISOString()));
  expect([shown(runOf(seen), -56), shown(runOf(back), -56), shown(runOf(back), -55)].map(([left]) => left)).toEqual([
    1, 1, 0,
  ]);
});

test("whatever is done and however the clock is set back, nothing that was seen to pass is lost but what is taken off", () => {
  const step = fc.record({ wait: fc.integer({ min: -600_000, max: 600_000 }), move: fc.option(anyMove, { freq: 4 }) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let [session, now] = [begunSession, 0];
      for (const { wait, move } of steps) {
        now += wait;
        const at = new Date(beganAt + now).toISOString();
        const outcome = move === null ? seeRun(session, "evening", at) : moved(session, move, now);
        if (!outcome.ok) continue;
        const lost = keptOf(runOf(session)) - keptOf(runOf(outcome.value));
        expect(lost).toBeLessThanOrEqual(move?.kind === "takeOff" ? move.ms : 0);
        session = outcome.value;
      }
    }),
  );
});

test("a pause counts through a crash and a clock that was set back, ends with the session, and is not asked about", () => {
  const paused = movedAt([1, { kind: "pause" }]);
  const seenAt = (at: number, run: Run) =>
    runOf(granted(seeRun({ ...begunSession, runs: [run] }, "evening", new Date(beganAt + at * minute).toISOString())));
  const back = seenAt(-10, seenAt(4, paused));
  const late = (run: Run, at: number) => shown(run, at)[2];
  const ended = movedAt([1, { kind: "pause" }], [5, { kind: "end" }]);
  expect([
    [late(paused, 1), late(paused, 90), late(seenAt(4, paused), 6)],
    [late(back, -10), late(back, -8), late(back, -30)],
    [late(ended, 5), late(ended, 60)],
    unseenFor(paused, beganAt + 90 * minute),
  ]).toEqual([[0, 89, 5], [3, 5, 3], [4, 4], null]);
});

test("whatever is done, what the blocks took and the pauses are what passed, but for what is taken off; and lateness is the end told", () => {
  const step = fc.record({ wait: fc.nat({ max: 600_000 }), move: fc.option(anyMove, { freq: 4 }) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let [session, now, off] = [begunSession, 0, 0];
      for (const { wait, move } of steps) {
        now += runOf(session).endedAt === null ? wait : 0;
        const at = new Date(beganAt + now).toISOString();
        const before = keptOf(settled(runOf(session), at));
        const outcome = move === null ? seeRun(session, "evening", at) : moved(session, move, now);
        if (!outcome.ok) continue;
        session = outcome.value;
        off += move?.kind === "takeOff" ? before - keptOf(runOf(session)) : 0;
      }
      const { late, endsAt } = runClock(runOf(session), beganAt + now);
      expect({ kept: keptOf(settled(runOf(session), new Date(beganAt + now).toISOString())), late }).toEqual({
        kept: now - off,
        late: endsAt - off - beganAt - 35 * minute,
      });
    }),
  );
});
