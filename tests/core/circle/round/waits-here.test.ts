import { expect, test } from "vitest";
import type { RoundSummary } from "../../../../core/circle/round/round-view.ts";
import { waitsHere } from "../../../../core/circle/round/waits-here.ts";

function round(id: string, side: RoundSummary["side"], hasView: boolean, replies: number): RoundSummary {
  return {
    id,
    side,
    hasView,
    replies,
    isSealed: !hasView,
    title: id,
    by: "",
    isDoubtful: false,
    at: null,
    answerBy: null,
    to: [],
  };
}

test("somebody's dilemma waits until it is answered, and replies wait until a first view is recorded", () => {
  const rounds = [
    round("theirs", "peer", false, 0),
    round("theirs with replies", "peer", false, 2),
    round("theirs answered", "peer", true, 2),
    round("own", "own", false, 0),
    round("own with replies", "own", false, 1),
    round("own seen", "own", true, 3),
  ];
  expect(waitsHere(rounds).map(({ id }) => id)).toEqual(["theirs", "theirs with replies", "own with replies"]);
});
