import { expect, test } from "vitest";
import { vouch } from "../../../core/circle/vouch.ts";
import { author, sentAt } from "./written-items.ts";

const [own, ben, other] = ["o", "b", "x"].map((letter) => letter.repeat(43)) as [string, string, string];
const peer = { competes: "unknown" as const, addedAt: sentAt };
const keyring = {
  own: new Set([own]),
  peers: [
    { ...peer, id: "ben", name: "Ben Ortiz", key: ben },
    { ...peer, id: "cleo", name: "Cleo", key: null },
  ],
  fingerprintOf: (key: string) => key.slice(0, 4),
};
const unknown = { kind: "unknown", key: other, fingerprint: "xxxx" };

test("a key says more than a name: the own one, that of a peer, and one that nobody has", () => {
  expect([
    vouch(author("Anyone", own), keyring),
    vouch(author("Benjamin", ben), keyring),
    vouch(author("Dora", other), keyring),
    vouch(author("Cleo", other), keyring),
    vouch(author("Cleo"), keyring),
  ]).toEqual([
    { kind: "own" },
    { kind: "known", peerId: "ben", name: "Ben Ortiz" },
    unknown,
    unknown,
    { kind: "unsigned" },
  ]);
});

test("the name of a peer with another key, or with none, is doubtful", () => {
  const doubtful = { kind: "doubtful", peerId: "ben" };
  expect([vouch(author("ben ortiz", other), keyring), vouch(author("Ben \u200BOrtiz"), keyring)]).toEqual([
    { ...doubtful, key: other, fingerprint: "xxxx" },
    { ...doubtful, key: null, fingerprint: null },
  ]);
});

test("what comes under the id of something that somebody else signed is doubtful, unless a peer's key stands behind it", () => {
  const others = [author("Dora", other)];
  expect([
    vouch(author("Dora"), keyring, others),
    vouch(author("Dora", "y".repeat(43)), keyring, others),
    vouch(author("Ben Ortiz", ben), keyring, others),
    vouch(author("Dora", other), keyring, others),
  ]).toEqual([
    { kind: "doubtful", peerId: null, key: null, fingerprint: null },
    { kind: "doubtful", peerId: null, key: "y".repeat(43), fingerprint: "yyyy" },
    { kind: "known", peerId: "ben", name: "Ben Ortiz" },
    unknown,
  ]);
});
