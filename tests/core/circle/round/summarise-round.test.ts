import { expect, test } from "vitest";
import type { Peer } from "../../../../core/circle/circle.ts";
import { summariseRounds } from "../../../../core/circle/round/summarise-round.ts";
import type { Keyring } from "../../../../core/circle/vouch.ts";
import { arrivedRound, preparedRound } from "../circulating.ts";

function keyring(...peers: readonly Pick<Peer, "name" | "key">[]): Keyring {
  const known = peers.map(
    (peer) => ({ ...peer, id: "p", competes: "no", addedAt: "2026-11-20T09:00:00.000Z" }) as const,
  );
  return { own: new Set(), peers: known, fingerprintOf: (key) => key, isIntact: () => true };
}

function doubtful(keys: Keyring): boolean[] {
  return summariseRounds([arrivedRound()], "Vera", keys).map(({ isDoubtful }) => isDoubtful);
}

test("a dilemma that is not signed is in doubt where a peer of its name signs, and only there", () => {
  const found = [keyring(), keyring({ name: "Ben", key: null }), keyring({ name: "Ben", key: "k".repeat(43) })];
  expect(found.map(doubtful)).toEqual([[false], [false], [true]]);
});

test("an own round tells once to whom it was sent, however often", () => {
  const at = "2026-11-21T09:00:00.000Z";
  const sendings = [["anna", "ines"], ["ines"]].map((to, place) => ({ id: `s${place}`, hash: "h", at, to }));
  const [own] = summariseRounds([{ ...preparedRound(), sendings }], "Vera", keyring());
  expect([own?.to, own?.by, own?.at]).toEqual([["anna", "ines"], "Vera", at]);
});
