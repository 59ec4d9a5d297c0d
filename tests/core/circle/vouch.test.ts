import { expect, test } from "vitest";
import type { Peer } from "../../../core/circle/circle.ts";
import { type Keyring, vouch } from "../../../core/circle/vouch.ts";
import { author } from "./written-items.ts";

const [bens, owns, strange] = ["b", "o", "x"].map((letter) => letter.repeat(43)) as [string, string, string];

function peer(id: string, name: string, key: string | null): Peer {
  return { id, name, key, competes: "unknown", addedAt: "2026-11-22T10:00:00.000Z" };
}

const keyring: Keyring = {
  own: new Set([owns]),
  peers: [peer("ben", "Ben", bens), peer("ines", "Ines", null)],
  fingerprintOf: (key) => `of ${key.slice(0, 1)}`,
  isIntact: () => true,
};

test.each([
  ["signed here", author("Rosa", owns), { kind: "own" }],
  ["signed by a peer whatever they call themselves", author("B.", bens), { kind: "known", peerId: "ben", name: "Ben" }],
  ["signed by somebody else", author("Cleo", strange), { kind: "unknown", key: strange, fingerprint: "of x" }],
  ["unsigned by a peer who does not sign", author("Ines"), { kind: "unsigned" }],
  [
    "signed under the name of a peer who did not",
    author("Ines", strange),
    { kind: "unknown", key: strange, fingerprint: "of x" },
  ],
  ["unsigned by nobody that is known", author("Cleo"), { kind: "unsigned" }],
  [
    "signed with another key than that of its name",
    author(" BEN\u200b", strange),
    { kind: "doubtful", peerId: "ben", key: strange, fingerprint: "of x" },
  ],
  ["unsigned by a peer who signs", author("ben"), { kind: "doubtful", peerId: "ben", key: null, fingerprint: null }],
  [
    "with a key that nothing was signed with",
    { ...author("Ben", bens), signature: null },
    { kind: "doubtful", peerId: "ben", key: null, fingerprint: null },
  ],
])("who stands behind what is %s", (_, by, expected) => {
  expect(vouch(by, keyring)).toEqual(expected);
});

test("what comes under the id of something that somebody else signed is doubtful, unless a peer's key stands behind it", () => {
  const others = [author("Dora", strange)];
  expect([
    vouch(author("Dora"), keyring, others),
    vouch(author("Dora", "y".repeat(43)), keyring, others),
    vouch(author("Ben", bens), keyring, others),
    vouch(author("Dora", strange), keyring, others),
  ]).toEqual([
    { kind: "doubtful", peerId: null, key: null, fingerprint: null },
    { kind: "doubtful", peerId: null, key: "y".repeat(43), fingerprint: "of y" },
    { kind: "known", peerId: "ben", name: "Ben" },
    { kind: "unknown", key: strange, fingerprint: "of x" },
  ]);
});
