import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { done, type Outcome, type Refusal, refused } from "../../../core/outcome.ts";
import type { SessionView } from "../../../core/workshop/kept-session.ts";
import { beginRun, goingRun } from "../../../core/workshop/run/going-run.ts";
import { makeMove } from "../../../core/workshop/run/make-move.ts";
import type { RunMove } from "../../../core/workshop/run/run-move.ts";
import type { Session } from "../../../core/workshop/session.ts";
import { MoveLine } from "../../../renderer/workshop-run/move-line.ts";
import { blockOf, copiedCase, sessionOf } from "../../core/workshop/written-session.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const options = ["a", "b"].map((id) => ({ id, title: id, text: "" }));

function begun(): Session {
  const blocks = [blockOf("w", "welcome"), blockOf("v", "vote", "rolls"), blockOf("d", "discuss", "rolls")];
  const planned = sessionOf({ blocks, cases: [{ ...copiedCase("rolls"), options }] });
  const outcome = beginRun(planned, "evening", "2026-11-22T18:00:00.000Z");
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

/** An app that answers after 50 milliseconds, with what the contract makes of each move. */
function appWith(first: Session) {
  let session = first;
  let revision = 1;
  let failure: Refusal | null = null;
  let losesAnswers = false;
  const log: string[] = [];
  const view = (): SessionView => ({
    ...{ session, revision, savedAt: "2026-11-22T18:00:00.000Z", readOnly: null, lensNames: {}, walk: [] },
  });
  function make(moves: number, move: RunMove): Outcome<SessionView> {
    const made = makeMove(session, "evening", moves, move, new Date().toISOString());
    if (!made.ok) return made;
    session = made.value;
    revision += 1;
    return done(view());
  }
  const later = () => new Promise((resolve) => setTimeout(resolve, 50));
  const line = new MoveLine(view(), {
    async send(moves, move) {
      log.push(move.kind);
      await later();
      if (failure !== null) return refused(failure);
      const answer = make(moves, move);
      return losesAnswers ? refused("app-gone") : answer;
    },
    async read() {
      await later();
      return failure === null && !losesAnswers ? done(view()) : refused("app-gone");
    },
    apply: (known, { moves, move, at }) => makeMove(known, "evening", moves, move, at),
    runIn: goingRun,
  });
  return {
    line,
    log,
    run: () => goingRun(session),
    elsewhere: (move: RunMove) => make(goingRun(session)?.moves ?? 0, move),
    hear: () => line.adopt(view()),
    fail: (reason: Refusal | null) => {
      failure = reason;
    },
    loseAnswers: (loses: boolean) => {
      losesAnswers = loses;
    },
  };
}

function shownRun(line: MoveLine) {
  return goingRun(line.shown().session);
}

test("taps are seen at once and sent one after another, and those that say the same as the last one in one request", async () => {
  const { line, log, run } = appWith(begun());
  line.make({ kind: "next" });
  line.make({ kind: "openVote", mode: "hands" });
  for (let count = 1; count <= 8; count += 1) line.make({ kind: "count", optionId: "a", count });
  line.make({ kind: "count", optionId: "b", count: 1 });
  expect([shownRun(line)?.at, shownRun(line)?.votes[0]?.total]).toEqual([1, 9]);
  await vi.runAllTimersAsync();
  expect([log, run()?.votes[0]?.counts, line.isSaved]).toEqual([
    ["next", "openVote", "count", "count"],
    { a: 8, b: 1 },
    true,
  ]);
});

test("a move that another window was faster than comes to nothing, and what stands is shown and said once", async () => {
  const { line, elsewhere, run } = appWith(begun());
  elsewhere({ kind: "next" });
  line.make({ kind: "next" });
  line.make({ kind: "pause" });
  await vi.runAllTimersAsync();
  expect([run()?.at, shownRun(line)?.at, line.shown().refusal, line.isSaved]).toEqual([
    1,
    1,
    "changed-elsewhere",
    true,
  ]);
  line.make({ kind: "blank", isBlank: true });
  await vi.runAllTimersAsync();
  expect([run()?.isBlank, line.shown().refusal]).toEqual([true, null]);
});

test.each<Refusal>(["app-gone", "disk-full", "read-only"])(
  "what is refused with %s stays on the screen, is said, and is made when it can be",
  async (reason) => {
    const { line, fail, run } = appWith(begun());
    fail(reason);
    line.make({ kind: "next" });
    line.make({ kind: "openVote", mode: "cards" });
    line.make({ kind: "count", optionId: "b", count: 3 });
    line.make({ kind: "count", optionId: "b", count: 4 });
    await vi.advanceTimersByTimeAsync(10_000);
    expect([run()?.at, shownRun(line)?.at, line.shown().trouble, line.isStuck]).toEqual([0, 1, reason, true]);
    fail(null);
    await vi.advanceTimersByTimeAsync(10_000);
    expect([run()?.votes[0]?.counts, line.shown().trouble, line.isSaved]).toEqual([{ a: 0, b: 4 }, null, true]);
  },
);

test("a move whose answer was lost is not made twice", async () => {
  const { line, loseAnswers, run } = appWith(begun());
  loseAnswers(true);
  line.make({ kind: "next" });
  line.make({ kind: "add", minutes: 1 });
  await vi.advanceTimersByTimeAsync(60);
  loseAnswers(false);
  await vi.advanceTimersByTimeAsync(10_000);
  const { at, blocks } = run() ?? { at: -1, blocks: [] };
  expect([at, blocks[1]?.given, line.isSaved, line.shown().refusal]).toEqual([1, 360_000, true, null]);
});

test("a ballot is only said to be handed in when it is, once for each person, whatever is lost or moved meanwhile", async () => {
  const { line, loseAnswers, elsewhere, hear, run } = appWith(begun());
  line.make({ kind: "next" });
  line.make({ kind: "openVote", mode: "ballots" });
  await vi.runAllTimersAsync();
  async function hand(by: string, optionId: string): Promise<Refusal | null> {
    const handing = line.hand(by, optionId);
    await vi.advanceTimersByTimeAsync(1_000);
    const handed = await handing;
    return handed.ok ? null : handed.reason;
  }
  const answers = [await hand("first", "a")];
  elsewhere({ kind: "look", look: "dark" });
  answers.push(await hand("second", "a"));
  loseAnswers(true);
  answers.push(await hand("third", "b"));
  loseAnswers(false);
  hear(); // News of it comes before the same person tries again.
  answers.push(await hand("third", "b"), await hand("fourth", "b"));
  expect([answers, run()?.votes[0]?.counts]).toEqual([[null, null, "app-gone", null, null], { a: 2, b: 2 }]);
  elsewhere({ kind: "closeVote" });
  expect([await hand("fifth", "a"), run()?.votes[0]?.total]).toEqual(["bad-input", 4]);
});

const moves = fc.oneof(
  fc.constantFrom<RunMove[]>(
    { kind: "next" },
    { kind: "back" },
    { kind: "skip" },
    { kind: "pause" },
    { kind: "resume" },
    { kind: "openVote", mode: "hands" },
    { kind: "closeVote" },
    { kind: "blank", isBlank: true },
  ),
  fc.record({ kind: fc.constant("count" as const), optionId: fc.constantFrom("a", "b"), count: fc.nat(9) }),
  fc.record({ kind: fc.constant("add" as const), minutes: fc.integer({ min: -3, max: 3 }) }),
);

test("whatever is tapped, and whenever the app is gone for a while, the disk ends where the screen says", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(moves, fc.nat(120), fc.nat(5)), { maxLength: 25 }), async (taps) => {
      const { line, fail, run } = appWith(begun());
      for (const [move, pause, trouble] of taps) {
        fail(trouble === 0 ? "app-gone" : null);
        line.make(move);
        await vi.advanceTimersByTimeAsync(pause);
      }
      fail(null);
      await vi.advanceTimersByTimeAsync(20_000);
      const shown = shownRun(line);
      expect([line.isSaved, shown?.at, shown?.votes, shown?.moves]).toEqual([
        true,
        run()?.at,
        run()?.votes,
        run()?.moves,
      ]);
    }),
    { numRuns: 60 },
  );
});
