import { expect, test } from "vitest";
import type { Redaction } from "../../../../core/circle/redact/redaction.ts";
import { namesBackIn, viewPeerRound } from "../../../../core/circle/round/view-round.ts";
import type { Keyring } from "../../../../core/circle/vouch.ts";
import { arrivedRound, bensDilemma, inesReply } from "../circulating.ts";
import { kept } from "../written-items.ts";
import { ownRound, peerRound } from "../written-rounds.ts";

const keyring: Keyring = { own: new Set(), peers: [], fingerprintOf: () => "", isIntact: () => true };

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

test("the reply that was sent last is the one of the highest edition, also where another machine's clock was ahead", () => {
  const older = bensDilemma({ edition: 1, title: "Before" });
  const now = arrivedRound();
  const ahead = kept(inesReply({ edition: 1, sentAt: "2026-11-21T19:00:00.000Z", toHash: older.hash }));
  const last = kept(inesReply({ edition: 2, sentAt: "2026-11-21T18:00:00.000Z", toHash: now.dilemma.id }));
  const round = { ...now, sent: [last, ahead] };
  const view = viewPeerRound({ round, revision: 1, savedAt: "2026-11-22T10:00:00.000Z", readOnly: null }, keyring);
  expect(view.sent?.isOfThisEdition).toBe(true);
});
