import { expect, test } from "vitest";
import { sharedAttachmentCap } from "../../../core/circle/file/shared-dilemma.ts";
import { noRedaction } from "../../../core/circle/redact/redaction.ts";
import { blankReply } from "../../../core/circle/round/reply.ts";
import { refused } from "../../../core/outcome.ts";
import { bytesIn } from "../bytes-in.ts";
import { faultyDisk } from "../documents/faulty-disk.ts";
import { type App, openApp, value } from "../open-app.ts";
import { pngBytes } from "../picture.ts";
import { asSeen, casebookOf, dilemmaIn, drafted, replied, round, sent, signed, takeIn, unsigned } from "./circle-of.ts";

const rounds = (app: App) => Object.keys(bytesIn(app.folder)).filter((path) => path.startsWith("rounds/"));

test("a dilemma is not sent without a name for its author, a title and something to ask about, and then nothing is kept", async () => {
  const nobody = await openApp();
  const id = await dilemmaIn(nobody);
  const nameless = await nobody.ask("sendDilemma", await asSeen(nobody, id));
  await nobody.ask("nameMyself", { name: "Anna" });
  const empty = await dilemmaIn(nobody, { title: "The wrong rolls" });
  expect([
    nameless,
    await nobody.ask("sendDilemma", await asSeen(nobody, empty)),
    await nobody.ask("sendDilemma", { ...(await asSeen(nobody, id)), id: "0b7f1f0e-2f0a-4c43-9d5a-00000000000c" }),
  ]).toEqual([refused("incomplete"), refused("incomplete"), refused("not-found")]);
  expect(rounds(nobody)).toEqual([]);
  await nobody.close();
});

test("what was changed since it was previewed is not sent", async () => {
  const anna = await casebookOf("Anna");
  const id = await dilemmaIn(anna);
  const asked = await asSeen(anna, id);
  const { revision } = value(await anna.ask("readDilemma", { id }));
  await anna.ask("editDilemma", { id, revision, change: { asked: "Something else, with a name in it." } });
  const otherParts = { ...noRedaction, parts: ["mind" as const] };
  expect([
    await anna.ask("sendDilemma", asked),
    await anna.ask("sendDilemma", { ...(await asSeen(anna, id)), redaction: otherParts }),
    rounds(anna),
  ]).toEqual([refused("changed-elsewhere"), refused("changed-elsewhere"), []]);
  await anna.close();
});

test("what left is known: each edition once, every sending with the peers it went to, and what stood in the place of names", async () => {
  const anna = await casebookOf("Anna");
  const id = await dilemmaIn(anna);
  const circle = value(await anna.ask("keepPeer", { id: null, name: "Ben", competes: "no", key: null }));
  const to = circle.peers.map((peer) => peer.id);
  const redaction = { ...noRedaction, answerBy: "2026-12-01" };
  await anna.ask("sendDilemma", { ...(await asSeen(anna, id)), to: [...to, ...to] });
  await sent(anna, id);
  await sent(anna, id, redaction);
  const own = await round(anna, id);
  if (own.side !== "own") throw new Error(own.side);
  const [first, second, third] = own.sendings;
  expect([first?.to, second?.to, first?.hash === second?.hash, third?.hash, own.redaction]).toEqual([
    to,
    [],
    true,
    own.hash,
    redaction,
  ]);
  expect(own.dilemma).toMatchObject({ edition: 2, answerBy: "2026-12-01" });
  expect(anna.announced.filter(({ kind }) => kind === "circle").at(-1)).toEqual({ kind: "circle", id });
  await anna.close();
});

test("a PDF goes along as it is, and a picture that cannot be looked into or what is too large is refused before anything is kept", async () => {
  const anna = await casebookOf("Anna");
  const redaction = { ...noRedaction, parts: ["attachments" as const] };
  async function sending(bytes: Buffer) {
    const id = await dilemmaIn(anna);
    value(await anna.ask("addAttachment", { id, name: "bill", bytes: bytes.toString("base64") }));
    const file = await anna.ask("sendDilemma", await asSeen(anna, id, redaction));
    const own = await round(anna, id);
    const left = own.side === "own" ? own.dilemma?.attachments?.map((one) => Buffer.from(one.bytes, "base64")) : null;
    return [file.ok ? "sent" : file.reason, left];
  }
  const pdf = Buffer.from("%PDF-1.7 a bill");
  const large = Buffer.concat([pdf, Buffer.alloc(sharedAttachmentCap)]);
  expect([await sending(pdf), await sending(pngBytes()), await sending(large)]).toEqual([
    ["sent", [pdf]],
    ["damaged", undefined],
    ["bad-input", undefined],
  ]);
  await anna.close();
});

test("a reply is not sent before its walk, its choice and its confidence are there, and an option must be one of the dilemma's", async () => {
  const [anna, ben] = [await casebookOf("Anna"), await casebookOf("Ben")];
  const id = await dilemmaIn(anna);
  await takeIn(ben, await sent(anna, id));
  const whole = await drafted(ben);
  const drafts = [
    blankReply,
    { ...whole, walk: whole.walk.slice(1) },
    { ...whole, choice: { ...whole.choice, confidence: null } },
    { ...whole, choice: { ...whole.choice, optionId: null } },
    { ...whole, choice: { ...whole.choice, optionId: "gone" } },
    { ...whole, choice: { ...whole.choice, optionId: null, instead: "Ask them" } },
  ];
  const outcomes: string[] = [];
  for (const draft of drafts) {
    value(await ben.ask("keepReply", { id, revision: (await round(ben, id)).revision, draft }));
    const reply = await ben.ask("sendReply", { id, closing: unsigned });
    outcomes.push(reply.ok ? "sent" : reply.reason);
  }
  expect(outcomes).toEqual([...Array(4).fill("incomplete"), "unknown-option", "sent"]);
  expect([
    await anna.ask("sendReply", { id, closing: unsigned }),
    await ben.ask("sendDilemma", { ...(await asSeen(anna, id)) }),
    await ben.ask("sendReplies", { id, closing: unsigned }),
  ]).toEqual([refused("not-found"), refused("not-found"), refused("not-found")]);
  await anna.close();
  await ben.close();
});

test("replies are passed on once there is one, and of a dilemma that was sent", async () => {
  const [anna, ben] = [await casebookOf("Anna"), await casebookOf("Ben")];
  const id = await dilemmaIn(anna);
  const pass = () => anna.ask("sendReplies", { id, closing: signed });
  const view = { optionId: "tell", instead: "", confidence: 60, because: "" };
  value(await anna.ask("recordView", { id, view }));
  const never = await pass();
  await takeIn(ben, await sent(anna, id));
  const none = await pass();
  await takeIn(anna, await replied(ben, id));
  expect([never, none, value(await pass()).name]).toEqual([
    refused("not-found"),
    refused("incomplete"),
    "Casebook replies - The wrong rolls.casefile",
  ]);
  await anna.close();
  await ben.close();
});

test("a name that was replaced and came back in a reply is told before and after it is taken in", async () => {
  const [anna, ben] = [await casebookOf("Anna"), await casebookOf("Ben")];
  const id = await dilemmaIn(anna, {
    title: "Rolls",
    happened: "Hinnerk left forty rolls.",
    asked: "To wait.",
    options: [{ id: "tell", title: "Tell", gains: "", pays: "", cost: "" }],
  });
  const standIn = {
    id: "hinnerk",
    kind: "person" as const,
    texts: ["Hinnerk"],
    standIn: "Supplier A",
    isOn: true,
    found: "owner" as const,
  };
  await takeIn(ben, await sent(anna, id, { ...noRedaction, standIns: [standIn] }));
  expect(await round(ben, id)).toMatchObject({ dilemma: { happened: "Supplier A left forty rolls." } });
  const reply = await replied(ben, id, { advice: "That must be Hinnerk from the mill." });
  const opening = value(await anna.ask("openCaseFile", { bytes: reply.bytes, passphrase: null }));
  expect(opening).toMatchObject({ items: [{ title: "Rolls", namesBack: ["Hinnerk"] }] });
  await takeIn(anna, reply);
  value(await anna.ask("recordView", { id, view: { optionId: "tell", instead: "", confidence: 60, because: "" } }));
  expect(await round(anna, id)).toMatchObject({ replies: { replies: [{ namesBack: ["Hinnerk"] }] } });
  await anna.close();
  await ben.close();
});

test("what cannot be kept is not handed out", async () => {
  const disk = faultyDisk();
  const anna = await casebookOf("Anna", { disk });
  const id = await dilemmaIn(anna);
  const asked = await asSeen(anna, id, noRedaction, unsigned);
  disk.fail({ at: "create", code: "ENOSPC", times: 1 });
  expect([await anna.ask("sendDilemma", asked), rounds(anna)]).toEqual([refused("disk-full"), []]);
  expect(await round(anna, id)).toMatchObject({ sendings: [], dilemma: null });
  await anna.close();
});
