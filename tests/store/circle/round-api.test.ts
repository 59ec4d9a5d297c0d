import { expect, test } from "vitest";
import type { ReplyItem } from "../../../core/circle/file/item.ts";
import { makeItem } from "../../../core/circle/file/make-item.ts";
import { noRedaction, type Redaction } from "../../../core/circle/redact/redaction.ts";
import { blankReply } from "../../../core/circle/round/reply.ts";
import type { GivenView } from "../../../core/circle/round/round.ts";
import { done, refused } from "../../../core/outcome.ts";
import { makeKey, sign } from "../../../store/circle/signing.ts";
import { sha256Of } from "../../../store/sha256.ts";
import { arrivedRound, bensDilemma, inesReply, preparedRound, roundId } from "../../core/circle/circulating.ts";
import { kept } from "../../core/circle/written-items.ts";
import { type App, at, openApp, today, value } from "../open-app.ts";
import { shelvedDilemma, withRounds } from "./with-rounds.ts";

const options = ["tell", "wait"].map((id) => ({ id, title: id, gains: "", pays: "", cost: "" }));
const redaction: Redaction = { ...noRedaction, parts: ["mind"], answerBy: "2026-12-01" };
const view = { optionId: "tell", instead: "", confidence: 70, because: "They would mind" };

async function ownDilemma(app: App): Promise<string> {
  return value(await app.ask("startDilemma", { change: { title: "The wrong rolls", options } })).dilemma.id;
}

test("an own dilemma that was never prepared has an empty round, and preparing it writes one", async () => {
  const app = await openApp();
  const id = await ownDilemma(app);
  const empty = value(await app.ask("readRound", { id }));
  expect(empty).toEqual({
    side: "own",
    id,
    title: "The wrong rolls",
    revision: 0,
    savedAt: at,
    readOnly: null,
    replies: { sealed: true, count: 0 },
    redaction: noRedaction,
    dilemma: null,
    hash: null,
    sendings: [],
    view: null,
    meetings: [],
  });
  const prepared = value(await app.ask("keepRedaction", { id, revision: 0, redaction }));
  expect(prepared).toEqual({ ...empty, revision: 1, redaction });
  expect(await app.ask("keepRedaction", { id, revision: 0, redaction })).toEqual(refused("changed-elsewhere"));
  expect(app.announced.slice(1)).toEqual([{ kind: "circle", id, revision: 1 }]);
  await app.close();
  const again = await openApp({ folder: app.folder });
  expect(await again.ask("readRound", { id })).toEqual(done(prepared));
  await again.close();
});

test("a round that was never sent is called like its dilemma, one that was like what was sent", async () => {
  const app = await openApp();
  const id = await ownDilemma(app);
  await app.ask("keepRedaction", { id, revision: 0, redaction });
  await app.ask("editDilemma", { id, revision: 1, change: { title: "Forty rolls" } });
  const titles = async () => value(await app.ask("readCircle", {})).rounds.map(({ title }) => title);
  expect([await titles(), value(await app.ask("readRound", { id })).title]).toEqual([["Forty rolls"], "Forty rolls"]);
  await app.close();
});

test("a first view says an option or what else, stands, and opens the replies", async () => {
  const app = await openApp();
  const id = await ownDilemma(app);
  const record = (change: Partial<GivenView>) => app.ask("recordView", { id, view: { ...view, ...change } });
  expect([await record({ optionId: "gone" }), await record({ optionId: null, instead: " " })]).toEqual([
    refused("unknown-option"),
    refused("incomplete"),
  ]);
  const recorded = value(await record({}));
  expect([recorded.view, recorded.replies]).toEqual([
    { ...view, at },
    { sealed: false, replies: [] },
  ]);
  expect(await record({ optionId: "wait" })).toEqual(refused("locked"));
  await app.close();
});

test("an option that was sent can be chosen although the dilemma has it no more", async () => {
  const item = bensDilemma({}, shelvedDilemma.id);
  const app = await withRounds(({ rounds }) => rounds({ ...preparedRound(item.id), editions: [kept(item)] }));
  const recorded = value(await app.ask("recordView", { id: app.dilemmaId, view }));
  expect(recorded.view).toEqual({ ...view, at });
  await app.close();
});

test("a draft of a reply is kept with its revision, and a dilemma of somebody else has no redaction", async () => {
  const app = await withRounds(({ rounds }) => rounds(arrivedRound()));
  const draft = { ...blankReply, experience: "With flour" };
  const first = value(await app.ask("readRound", { id: roundId }));
  expect(first).toEqual({
    side: "peer",
    id: roundId,
    title: "Forty rolls at the wrong door",
    revision: 1,
    savedAt: at,
    readOnly: null,
    replies: { sealed: true, count: 0 },
    dilemma: bensDilemma().content,
    hash: bensDilemma().hash,
    by: "Ben",
    vouched: { kind: "unsigned" },
    receivedAt: "2026-11-20T18:00:00.000Z",
    draft: blankReply,
    sent: null,
  });
  expect(await app.ask("keepReply", { id: roundId, revision: 1, draft })).toEqual(
    done({ ...first, draft, revision: 2 }),
  );
  expect([
    await app.ask("keepReply", { id: roundId, revision: 1, draft }),
    await app.ask("keepRedaction", { id: roundId, revision: 2, redaction }),
    await app.ask("recordView", { id: roundId, view }),
    await app.ask("keepReply", { id: app.dilemmaId, revision: 1, draft }),
  ]).toEqual([refused("changed-elsewhere"), refused("not-found"), refused("not-found"), refused("not-found")]);
  await app.close();
});

test("what was sent of a reply tells whether it answers this edition and says what is drafted", async () => {
  const sent = inesReply();
  const { to, toHash, edition, sentAt, ...said } = sent.content;
  const round = { ...arrivedRound(bensDilemma({ edition: 2 })), draft: said, sent: [kept(sent, sent.content.sentAt)] };
  const app = await withRounds(({ rounds }) => rounds(round));
  const read = value(await app.ask("readRound", { id: roundId }));
  const edited = { ...said, advice: "Ring before eight." };
  const changed = value(await app.ask("keepReply", { id: roundId, revision: 1, draft: edited }));
  expect([read.side === "peer" && read.sent, changed.sent]).toEqual([
    { at: sentAt, isOfThisEdition: false, isChanged: false },
    { at: sentAt, isOfThisEdition: false, isChanged: true },
  ]);
  await app.close();
});

test("a round goes to the bin and comes back, and the own dilemma of one stays where it is", async () => {
  const app = await openApp();
  const id = await ownDilemma(app);
  const prepared = value(await app.ask("keepRedaction", { id, revision: 0, redaction }));
  expect([await app.ask("binRound", { id }), await app.ask("binRound", { id })]).toEqual([
    done(null),
    refused("not-found"),
  ]);
  expect([
    value(await app.ask("listBin", {})),
    value(await app.ask("readRound", { id })).revision,
    value(await app.ask("listDilemmas", {})).map((summary) => summary.id),
  ]).toEqual([[{ kind: "round", id, title: "The wrong rolls", deletedOn: today }], 0, [id]]);
  expect(await app.ask("restoreRound", { id })).toEqual(done(null));
  expect([await app.ask("readRound", { id }), await app.ask("listBin", {})]).toEqual([done(prepared), done([])]);
  expect(app.announced.slice(2)).toEqual([
    { kind: "circle", id },
    { kind: "circle", id },
  ]);
  await app.close();
});

test("a reply is vouched for as long as its file says what was signed, and under no name once a program has changed it", async () => {
  const key = makeKey();
  const signer = {
    name: "Ben",
    key: key.publicKey,
    hash: sha256Of,
    sign: (text: string) => sign(key.privateKey, text),
  };
  const item = bensDilemma({}, shelvedDilemma.id);
  const whole = makeItem<ReplyItem>(inesReply({ to: item.id }), signer);
  const changed = { ...whole, content: { ...whole.content, advice: "Say nothing." } };
  const recorded = { ...view, at };
  const vouchedIn = async (reply: ReplyItem) => {
    const app = await withRounds(({ rounds }) =>
      rounds({ ...preparedRound(item.id), editions: [kept(item)], view: recorded, replies: [kept(reply)] }),
    );
    const given = { id: null, name: "Ben", competes: "no", key: key.publicKey } as const;
    const peerId = value(await app.ask("keepPeer", given)).peers[0]?.id;
    const { replies } = value(await app.ask("readRound", { id: item.id }));
    await app.close();
    return [peerId, replies.sealed ? null : replies.replies[0]?.vouched];
  };
  const [peerId, vouched] = await vouchedIn(whole);
  expect(vouched).toEqual({ kind: "known", peerId, name: "Ben" });
  const [samePeer, doubted] = await vouchedIn(changed);
  expect(doubted).toEqual({ kind: "doubtful", peerId: samePeer, key: null, fingerprint: null });
});
