import fc from "fast-check";
import { expect, test } from "vitest";
import type { MadeFile } from "../../../core/circle/circle-api.ts";
import { caseFileSchema, writeCaseFile } from "../../../core/circle/file/case-file.ts";
import type { DilemmaItem, SharedItem } from "../../../core/circle/file/item.ts";
import { makeItem } from "../../../core/circle/file/make-item.ts";
import type { SharedDilemma } from "../../../core/circle/file/shared-dilemma.ts";
import { noRedaction } from "../../../core/circle/redact/redaction.ts";
import { done, refused } from "../../../core/outcome.ts";
import { sha256Of } from "../../../store/sha256.ts";
import { bytesIn } from "../bytes-in.ts";
import { type App, value } from "../open-app.ts";
import {
  casebookOf,
  dilemmaIn,
  opened,
  recordView,
  replied,
  repliesIn,
  round,
  sent,
  signed,
  standings,
  takeIn,
  ticking,
  unsigned,
} from "./circle-of.ts";

function itemsOf({ bytes }: MadeFile): SharedItem[] {
  return caseFileSchema.parse(JSON.parse(Buffer.from(bytes, "base64").toString("utf8"))).items;
}

/** A dilemma file in which somebody else put something in the place of what was said. */
function withDilemma({ bytes }: MadeFile, change: Partial<SharedDilemma>, name: string): Pick<MadeFile, "bytes"> {
  const file = caseFileSchema.parse(JSON.parse(Buffer.from(bytes, "base64").toString("utf8")));
  const items = file.items.map((item) => {
    if (item.kind !== "dilemma") return item;
    const content = { ...item.content, ...change };
    return makeItem<DilemmaItem>({ ...item, content }, { name, key: null, hash: sha256Of, sign: () => "" });
  });
  return { bytes: Buffer.from(writeCaseFile({ ...file, items })).toString("base64") };
}

async function threeCasebooks() {
  const clock = ticking(); // One for all, so that it is known who was the first.
  const anna = await casebookOf("Anna", { clock });
  const ben = await casebookOf("Ben", { clock });
  const cleo = await casebookOf("Cleo", { clock });
  const id = await dilemmaIn(anna);
  return { anna, ben, cleo, id, close: () => Promise.all([anna, ben, cleo].map((app) => app.close())) };
}

test("three casebooks exchange a dilemma, answer blind, and see each other's replies when each has written its own", async () => {
  const { anna, ben, cleo, id, close } = await threeCasebooks();
  const file = await sent(anna, id);
  expect(file.name).toBe("Casebook dilemma - The wrong rolls.casefile");
  for (const peer of [ben, cleo]) {
    expect(value(await takeIn(peer, file))).toMatchObject({
      added: 1,
      changed: 0,
      stopped: null,
      first: { kind: "round", id },
    });
    expect(await round(peer, id)).toMatchObject({ side: "peer", title: "The wrong rolls", by: "Anna", sent: null });
  }
  const fromBen = await replied(ben, id, { advice: "Ring them." });
  const fromCleo = await replied(cleo, id, { advice: "Pay them." });
  expect(fromBen.name).toBe("Casebook reply - The wrong rolls.casefile");
  for (const reply of [fromBen, fromCleo]) await takeIn(anna, reply);
  expect((await round(anna, id)).replies).toEqual({ sealed: true, count: 2 });
  expect(await anna.ask("sendReplies", { id, closing: unsigned })).toEqual(refused("locked"));
  await recordView(anna, id);
  const seen = await repliesIn(anna, id);
  expect(seen.map(([by, advice]) => [by, advice])).toEqual([
    ["Ben", "Ring them."],
    ["Cleo", "Pay them."],
  ]);
  const passed = value(await anna.ask("sendReplies", { id, closing: unsigned }));
  expect(itemsOf(passed)).toEqual([file, fromBen, fromCleo].flatMap(itemsOf));
  expect(await standings(ben, passed)).toEqual(["same", "same", "new"]);
  await takeIn(ben, passed);
  await takeIn(cleo, passed);
  expect(await repliesIn(ben, id)).toEqual(seen.slice(1));
  expect(await repliesIn(cleo, id)).toEqual(seen.slice(0, 1));
  await close();
});

test("what comes before the own reply is sealed: its number is told, and nothing of what it says", async () => {
  const { anna, ben, cleo, id, close } = await threeCasebooks();
  const file = await sent(anna, id);
  await takeIn(ben, file);
  await takeIn(cleo, file);
  await takeIn(anna, await replied(ben, id, { advice: "Marzipanoid" }));
  await recordView(anna, id);
  const passed = value(await anna.ask("sendReplies", { id, closing: unsigned }));
  const opening = await opened(cleo, passed);
  await cleo.ask("takeInCaseFile", { opening: opening.id });
  const told = [opening, await round(cleo, id), value(await cleo.ask("readCircle", {}))];
  expect(JSON.stringify(told)).not.toContain("Marzipanoid");
  expect((await round(cleo, id)).replies).toEqual({ sealed: true, count: 1 });
  await close();
});

test("replies come to the same round in any order, in any files and as often as anybody likes", async () => {
  const { anna, ben, cleo, id, close } = await threeCasebooks();
  const file = await sent(anna, id);
  for (const peer of [ben, cleo]) await takeIn(peer, file);
  const files = [
    await replied(ben, id, { advice: "One" }),
    await replied(ben, id, { advice: "Two" }),
    await replied(cleo, id, { advice: "Three" }, unsigned),
  ];
  async function after(order: readonly number[]) {
    const app = await casebookOf("Anna");
    await takeIn(app, file);
    for (const place of order) await takeIn(app, files[place] ?? file);
    await replied(app, id);
    const replies = await repliesIn(app, id);
    await app.close();
    return replies;
  }
  const all = await after([0, 1, 2]);
  expect(all.map(([, advice]) => advice).sort()).toEqual(["One", "Three", "Two"]);
  const anyOrder = fc
    .tuple(fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), fc.array(fc.constantFrom(0, 1, 2, 3), { maxLength: 3 }))
    .map((orders) => orders.flat());
  await fc.assert(
    fc.asyncProperty(anyOrder, async (order) => {
      expect(await after(order)).toEqual(all);
    }),
    { numRuns: 8 },
  );
  await close();
}, 60_000);

test("the same file taken in twice changes not a byte, and neither does looking at it", async () => {
  const { anna, ben, id, close } = await threeCasebooks();
  const file = await sent(anna, id);
  const before = bytesIn(ben.folder);
  expect(await standings(ben, file)).toEqual(["new"]);
  expect(bytesIn(ben.folder)).toEqual(before);
  await takeIn(ben, file);
  const taken = bytesIn(ben.folder);
  expect(value(await takeIn(ben, file))).toMatchObject({ added: 0, changed: 0, stopped: null, first: null });
  expect([bytesIn(ben.folder), await standings(ben, file)]).toEqual([taken, ["same"]]);
  await close();
});

test("what is sent again unchanged is the same file to whoever has it, and a change is another edition under a reply that stays", async () => {
  const { anna, ben, id, close } = await threeCasebooks();
  await takeIn(ben, await sent(anna, id));
  const reply = await replied(ben, id, { advice: "Ring them." });
  expect(await standings(ben, await sent(anna, id))).toEqual(["same"]);
  const { revision } = value(await anna.ask("readDilemma", { id }));
  await anna.ask("editDilemma", { id, revision, change: { asked: "To say nothing until Friday." } });
  const changed = await sent(anna, id);
  expect(await standings(ben, changed)).toEqual(["changed"]);
  expect(value(await takeIn(ben, changed))).toMatchObject({ added: 0, changed: 1 });
  expect(await round(ben, id)).toMatchObject({
    dilemma: { asked: "To say nothing until Friday.", edition: 2 },
    draft: { advice: "Ring them." },
    sent: { isOfThisEdition: false, isChanged: false },
  });
  const again = value(await ben.ask("sendReply", { id, closing: signed }));
  await takeIn(anna, reply);
  expect(await standings(anna, again)).toEqual(["changed"]);
  await takeIn(anna, again);
  await recordView(anna, id);
  expect(await round(anna, id)).toMatchObject({
    replies: { replies: [{ reply: { edition: 1 } }, { reply: { edition: 2 } }] },
  });
  await close();
});

test("the own dilemma and the own reply that come back are there already, and another content under the own name is not taken", async () => {
  const { anna, ben, cleo, id, close } = await threeCasebooks();
  const file = await sent(anna, id);
  await takeIn(ben, file);
  const reply = await replied(ben, id);
  expect([await standings(anna, file), await standings(ben, reply), await standings(cleo, reply)]).toEqual([
    ["same"],
    ["same"],
    ["no-round"],
  ]);
  const forged = withDilemma(file, { asked: "To say nothing, ever.", edition: 9 }, "Dora");
  expect([await standings(anna, forged), await standings(ben, forged)]).toEqual([["own-dilemma"], ["other-author"]]);
  await close();
});

test("the own dilemma never becomes that of somebody else, even when its round is gone, or it with it", async () => {
  const { anna, id, close } = await threeCasebooks();
  const file = await sent(anna, id);
  value(await anna.ask("binRound", { id }));
  const plain = withDilemma(file, {}, "Anna");
  expect([await standings(anna, file), await standings(anna, plain)]).toEqual([["own-dilemma"], ["own-dilemma"]]);
  value(await anna.ask("binDilemma", { id }));
  expect(await standings(anna, file)).toEqual(["own-dilemma"]);
  await close();
});

test("an item is vouched for by its key: known, unknown, doubtful under a known name, or not signed at all", async () => {
  const { anna, ben, cleo, id, close } = await threeCasebooks();
  const file = await sent(anna, id);
  for (const peer of [ben, cleo]) await takeIn(peer, file);
  const vouched = async (app: App, made: { bytes: string }) =>
    (await opened(app, made)).items.map((item) => item.vouched);
  const fromBen = await replied(ben, id, { advice: "One" });
  const [unknown] = await vouched(anna, fromBen);
  if (unknown?.kind !== "unknown") throw new Error(JSON.stringify(unknown));
  const { fingerprint } = value(await ben.ask("readCircle", {}));
  expect(unknown.fingerprint).toBe(fingerprint);
  const circle = value(await anna.ask("keepPeer", { id: null, name: "Ben", competes: "no", key: unknown.key }));
  const peerId = circle.peers[0]?.id;
  value(await cleo.ask("nameMyself", { name: "Ben" }));
  const asBen = await replied(cleo, id, { advice: "Two" });
  const cleos = value(await cleo.ask("readCircle", {})).fingerprint;
  expect([
    await vouched(anna, fromBen),
    await vouched(anna, await replied(ben, id, { advice: "Three" }, unsigned)),
    await vouched(anna, asBen),
    await vouched(anna, file),
  ]).toEqual([
    [{ kind: "known", peerId, name: "Ben" }],
    [{ kind: "doubtful", peerId, key: null, fingerprint: null }],
    [{ kind: "doubtful", peerId, key: expect.any(String), fingerprint: cleos }],
    [{ kind: "own" }],
  ]);
  await close();
});

test("a locked file asks for its passphrase, says when it is the wrong one, and opens with it", async () => {
  const { anna, ben, id, close } = await threeCasebooks();
  const file = await sent(anna, id, noRedaction, { passphrase: "forty rolls", sign: true });
  expect(Buffer.from(file.bytes, "base64").toString("latin1")).toMatch(/^age-encryption\.org\/v1\n/);
  const open = (passphrase: string | null) => ben.ask("openCaseFile", { bytes: file.bytes, passphrase });
  expect([await open(null), await open("fifty rolls")]).toEqual([
    done({ state: "locked" }),
    done({ state: "refused", fault: "wrong-passphrase", detail: "" }),
  ]);
  expect((await opened(ben, file, "forty rolls")).items).toHaveLength(1);
  await close();
});

test("five files are remembered that were looked at, and no more", async () => {
  const { anna, ben, id, close } = await threeCasebooks();
  const file = await sent(anna, id);
  const openings: string[] = [];
  for (let time = 0; time < 6; time += 1) openings.push((await opened(ben, file)).id);
  const takes = await Promise.all(openings.map((opening) => ben.ask("takeInCaseFile", { opening })));
  expect(takes.map((taken) => (taken.ok ? taken.value.added : taken.reason))).toEqual(["not-found", 1, 0, 0, 0, 0]);
  await close();
});
