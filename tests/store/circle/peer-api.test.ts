import { expect, test } from "vitest";
import { refused } from "../../../core/outcome.ts";
import { fingerprintOf, makeKey } from "../../../store/circle/signing.ts";
import { arrivedRound, bensDilemma, inesReply, preparedRound, roundId } from "../../core/circle/circulating.ts";
import { kept } from "../../core/circle/written-items.ts";
import { at, openApp, value } from "../open-app.ts";
import { shelvedDilemma, withRounds } from "./with-rounds.ts";

const ben = { id: null, name: " Ben ", competes: "unknown", key: null } as const;

test("a circle is empty until its owner has a name in it, and then has a fingerprint that stays", async () => {
  const app = await openApp();
  const empty = { name: "", fingerprint: "", peers: [], rounds: [], commitments: [] };
  expect([value(await app.ask("readCircle", {})), await app.ask("nameMyself", { name: " " })]).toEqual([
    empty,
    refused("incomplete"),
  ]);
  const named = value(await app.ask("nameMyself", { name: " Rosa " }));
  expect(named).toEqual({
    ...empty,
    name: "Rosa",
    fingerprint: expect.stringMatching(/^([0-9A-F]{4} ){4}[0-9A-F]{4}$/),
  });
  await app.close();
  const again = await openApp({ folder: app.folder });
  expect(value(await again.ask("readCircle", {}))).toEqual(named);
  await again.close();
});

test("people come into the circle, are told of in other words, and leave it", async () => {
  const app = await openApp();
  const { publicKey: key } = makeKey();
  const [first] = value(await app.ask("keepPeer", ben)).peers;
  const id = first?.id ?? "";
  expect(first).toEqual({ id, name: "Ben", competes: "unknown", key: null, addedAt: at, fingerprint: null });
  const changed = value(await app.ask("keepPeer", { id, name: "Ben B.", competes: "yes", key }));
  expect(changed.peers).toEqual([
    { id, name: "Ben B.", competes: "yes", key, addedAt: at, fingerprint: fingerprintOf(key) },
  ]);
  expect([
    await app.ask("keepPeer", { ...ben, name: " " }),
    await app.ask("keepPeer", { ...ben, id: "gone" }),
    await app.ask("keepPeer", { ...ben, name: "Ines", key }),
    await app.ask("dropPeer", { id: "gone" }),
  ]).toEqual([refused("incomplete"), refused("not-found"), refused("already-there"), refused("not-found")]);
  expect(value(await app.ask("dropPeer", { id })).peers).toEqual([]);
  expect(app.announced).toEqual([{ kind: "circle" }, { kind: "circle" }, { kind: "circle" }]);
  await app.close();
});

test("the key that somebody had before may be that of somebody else now", async () => {
  const app = await openApp();
  const [old, fresh] = [makeKey().publicKey, makeKey().publicKey];
  const [first] = value(await app.ask("keepPeer", { ...ben, key: old })).peers;
  await app.ask("keepPeer", { ...ben, id: first?.id ?? "", key: fresh });
  const { peers } = value(await app.ask("keepPeer", { ...ben, name: "Ines", key: old }));
  expect(peers.map(({ name, key }) => [name, key])).toEqual([
    ["Ben", fresh],
    ["Ines", old],
  ]);
  await app.close();
});

test("rounds are told in short, what is only being prepared first, then what went or came last", async () => {
  const sent = kept(inesReply(), "2026-11-21T18:00:00.000Z");
  const app = await withRounds(async ({ rounds }) => {
    const item = bensDilemma({ answerBy: null }, shelvedDilemma.id);
    const sendings = [{ id: "sending-1", hash: item.hash, at: "2026-11-21T09:00:00.000Z", to: ["ben"] }];
    const redaction = { parts: [], standIns: [], answerBy: "2026-12-01" };
    await rounds(
      { ...preparedRound(item.id), redaction, replies: [sent], editions: [kept(item)], sendings },
      { ...arrivedRound(), sent: [sent], replies: [kept(inesReply({ edition: 2 })), sent] },
      arrivedRound(bensDilemma({}, "fb7f1f0e-2f0a-4c43-9d5a-000000000005")),
    );
  });
  const preparing = value(await app.ask("startDilemma", { change: { title: "Sunday" } })).dilemma.id;
  await app.ask("nameMyself", { name: "Rosa" });
  await app.ask("keepRedaction", {
    id: preparing,
    revision: 0,
    redaction: { parts: [], standIns: [], answerBy: "2026-12-03" },
  });
  const title = "Forty rolls at the wrong door";
  const came = {
    side: "peer",
    title,
    by: "Ben",
    isDoubtful: false,
    at: "2026-11-20T18:00:00.000Z",
    answerBy: "2026-11-29",
    to: [],
  };
  expect(value(await app.ask("readCircle", {})).rounds).toEqual([
    {
      id: preparing,
      side: "own",
      title: "Sunday",
      by: "Rosa",
      isDoubtful: false,
      at: null,
      answerBy: "2026-12-03",
      to: [],
      replies: 0,
      hasView: false,
      isSealed: true,
    },
    {
      id: app.dilemmaId,
      side: "own",
      title,
      by: "Rosa",
      isDoubtful: false,
      at: "2026-11-21T09:00:00.000Z",
      answerBy: null,
      to: ["ben"],
      replies: 1,
      hasView: false,
      isSealed: true,
    },
    { id: roundId, ...came, replies: 1, hasView: true, isSealed: false },
    { id: "fb7f1f0e-2f0a-4c43-9d5a-000000000005", ...came, replies: 0, hasView: false, isSealed: true },
  ]);
  await app.close();
});
