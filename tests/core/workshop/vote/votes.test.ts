import { expect, test } from "vitest";
import { refused } from "../../../../core/outcome.ts";
import type { RunMove } from "../../../../core/workshop/run/run-move.ts";
import { breakDownOf, hideOpenBallots, voteOf, votePair } from "../../../../core/workshop/vote/votes.ts";
import { after, begunSession, moved, runOf } from "../any-run.ts";

const next = { kind: "next" } as const;
const closing = { kind: "closeVote" } as const;

function ballots(...ids: readonly string[]): RunMove[] {
  return [{ kind: "openVote", mode: "ballots" }, ...ids.map((optionId) => ({ kind: "ballot" as const, optionId }))];
}

function hands(...counts: readonly number[]): RunMove[] {
  const ids = ["tell", "wait", "keep"];
  const counted = counts.map((count, at) => ({ kind: "count" as const, optionId: ids[at] ?? "", count }));
  return [{ kind: "openVote", mode: "hands" }, ...counted];
}

const atVote = after(begunSession, next, next);

test("of ballots that are being handed in a window knows how many, and nothing else", () => {
  const open = after(atVote, ...ballots("tell", "tell", "wait"));
  expect(voteOf(runOf(hideOpenBallots(open)), "vote")).toMatchObject({ total: 3, counts: null, state: "open" });
  expect(voteOf(runOf(open), "vote")?.counts).toEqual({ tell: 2, wait: 1, keep: 0 });
});

test("with four votes nothing stays but how many there were; with five the break-down does", () => {
  const four = voteOf(runOf(after(atVote, ...ballots("tell", "tell", "tell", "wait"), closing)), "vote");
  expect([four?.total, four?.counts, four === null ? null : breakDownOf(four)]).toEqual([4, null, null]);
  const five = voteOf(runOf(after(atVote, ...ballots("tell", "tell", "tell", "wait", "keep"), closing)), "vote");
  expect([five?.total, five === null ? null : breakDownOf(five)]).toEqual([5, [3, 1, 1]]);
});

test("nobody may have voted: the vote is over, and the session goes on", () => {
  const none = after(atVote, { kind: "openVote", mode: "cards" }, closing, next);
  expect([voteOf(runOf(none), "vote")?.total, runOf(none).at]).toEqual([0, 3]);
});

test("to a vote that is closed nothing is added; it is only begun anew, from nothing", () => {
  const closed = after(atVote, ...ballots("tell", "tell", "tell", "wait", "keep"), closing);
  expect(moved(closed, { kind: "ballot", optionId: "tell" }, 60_000)).toEqual(refused("bad-input"));
  const anew = after(closed, { kind: "openVote", mode: "ballots" });
  expect(voteOf(runOf(anew), "vote")).toMatchObject({ state: "open", total: 0, counts: { tell: 0, wait: 0, keep: 0 } });
});

test("each way of voting takes its own moves, and no option but those that were read", () => {
  const byHand = after(atVote, ...hands(1));
  const byBallot = after(atVote, ...ballots());
  expect([
    moved(byHand, { kind: "ballot", optionId: "tell" }, 60_000),
    moved(byBallot, { kind: "count", optionId: "tell", count: 3 }, 60_000),
    moved(byHand, { kind: "count", optionId: "other", count: 3 }, 60_000),
    moved(byHand, { kind: "showVote", isShown: true }, 60_000),
    moved(begunSession, { kind: "openVote", mode: "hands" }, 60_000),
  ]).toEqual([
    refused("bad-input"),
    refused("bad-input"),
    refused("unknown-option"),
    refused("bad-input"),
    refused("bad-input"),
  ]);
});

test("to leave a block closes the vote in it, as the end of the session does", () => {
  const open = after(atVote, ...hands(3, 2, 1));
  expect(voteOf(runOf(after(open, next)), "vote")?.state).toBe("closed");
  expect(voteOf(runOf(after(open, { kind: "end" })), "vote")?.state).toBe("closed");
});

test("the second vote stands beside the first about the same case, from either of them", () => {
  const both = after(atVote, ...hands(5, 1, 0), closing, next, next, ...hands(2, 4, 0), closing);
  const run = runOf(both);
  const pair = { first: voteOf(run, "vote"), second: voteOf(run, "again") };
  expect([votePair(run, "vote"), votePair(run, "again"), votePair(run, "talk")]).toEqual([
    pair,
    pair,
    { first: null, second: null },
  ]);
});
