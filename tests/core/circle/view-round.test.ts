import { expect, test } from "vitest";
import type { Redaction } from "../../../core/circle/redaction.ts";
import { namesBackIn } from "../../../core/circle/view-round.ts";
import { ownRound, peerRound } from "./written-rounds.ts";

const redaction: Redaction = {
  parts: [],
  answerBy: null,
  standIns: [
    { id: "a", kind: "person", texts: ["Rosa Miller"], standIn: "Customer A", isOn: true, found: "people" },
    { id: "b", kind: "place", texts: ["Halford"], standIn: "Town A", isOn: true, found: "capitals" },
  ],
};

test("names that come back in the questions of a peer’s own lenses are told as those in their words are", () => {
  const round = ownRound(1, { redaction });
  const walked = {
    id: "q",
    lens: "The Halford rule",
    asked: "Would Rosa Miller do it?",
    answer: "yes",
    note: "",
  } as const;
  const told = round.replies.flatMap(({ item }) => {
    const reply = { ...item.content, walk: [walked], advice: "Ask in Halford." };
    return [namesBackIn(round, item.content), namesBackIn(round, reply), namesBackIn(peerRound(0), reply)];
  });
  expect(told).toEqual([[], ["Halford", "Rosa Miller"], []]);
});
