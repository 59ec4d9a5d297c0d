import { expect, test } from "vitest";
import { viewPeerRound } from "../../../core/circle/view-round.ts";
import type { Keyring } from "../../../core/circle/vouch.ts";
import { arrivedRound, bensDilemma, inesReply } from "./circulating.ts";
import { kept } from "./written-items.ts";

const keyring: Keyring = { own: new Set(), peers: [], fingerprintOf: () => "", isIntact: () => true };

test("the reply that was sent last is the one of the highest edition, also where another machine's clock was ahead", () => {
  const older = bensDilemma({ edition: 1, title: "Before" });
  const now = arrivedRound();
  const ahead = kept(inesReply({ edition: 1, sentAt: "2026-11-21T19:00:00.000Z", toHash: older.hash }));
  const last = kept(inesReply({ edition: 2, sentAt: "2026-11-21T18:00:00.000Z", toHash: now.dilemma.id }));
  const round = { ...now, sent: [last, ahead] };
  const view = viewPeerRound({ round, revision: 1, savedAt: "2026-11-22T10:00:00.000Z", readOnly: null }, keyring);
  expect(view.sent?.isOfThisEdition).toBe(true);
});
