import { expect } from "vitest";
import { noRedaction } from "../../../core/circle/redact/redaction.ts";
import { done } from "../../../core/outcome.ts";
import {
  asSeen,
  casebookOf,
  dilemmaIn,
  drafted,
  opened,
  replied,
  rolls,
  sent,
  signed,
  takeIn,
} from "../circle/circle-of.ts";
import { type App, at, today, value } from "../open-app.ts";

/** Asks every channel of the circle, with a peer who has a casebook of his own. */
export async function askCircle(app: App): Promise<void> {
  const { ask } = app;
  const ben = await casebookOf("Ben");
  const id = await dilemmaIn(app);
  await askAsAuthor(app, ben, id);
  const bensId = await dilemmaIn(ben, { ...rolls, title: "Last week’s price" });
  value(await takeIn(app, await sent(ben, bensId)));
  const { revision } = value(await ask("readRound", { id: bensId }));
  const draft = await drafted(app, { choice: { optionId: null, instead: "Give it", confidence: 60, because: "" } });
  expect(value(await ask("keepReply", { id: bensId, revision, draft })).draft).toEqual(draft);
  const reply = value(await ask("sendReply", { id: bensId, closing: signed }));
  expect(value(await takeIn(ben, reply))).toMatchObject({ added: 1, stopped: null });
  const items = [{ kind: "dilemma" as const, id }];
  const set = value(await ask("sendSet", { title: "Evening", note: "", items, closing: signed }));
  expect((await opened(ben, set)).items.map(({ standing }) => standing.kind)).toEqual(["same"]);
  const rounds = async () => value(await ask("readCircle", {})).rounds.map((round) => round.id);
  expect(await ask("binRound", { id: bensId })).toEqual(done(null));
  expect(await rounds()).toEqual([id]);
  expect(await ask("restoreRound", { id: bensId })).toEqual(done(null));
  expect((await rounds()).sort()).toEqual([id, bensId].sort());
  await ben.close();
}

/** From the own name to what became of the commitment. */
async function askAsAuthor({ ask, ...app }: App, ben: App, id: string): Promise<void> {
  expect(value(await ask("nameMyself", { name: "Rosa" })).name).toBe("Rosa");
  const given = { id: null, name: "Ben", competes: "no", key: null } as const;
  const peerId = value(await ask("keepPeer", given)).peers[0]?.id ?? "";
  expect(value(await ask("dropPeer", { id: peerId })).peers).toEqual([]);
  const redaction = { ...noRedaction, answerBy: "2026-11-29" };
  expect(value(await ask("keepRedaction", { id, revision: 0, redaction })).redaction).toEqual(redaction);
  const file = value(await ask("sendDilemma", await asSeen({ ask, ...app }, id, redaction)));
  value(await takeIn(ben, file));
  const { bytes } = await replied(ben, id);
  const opening = value(await ask("openCaseFile", { bytes, passphrase: null }));
  const { step } = value(await ask("takeInCaseFile", { opening: opening.state === "open" ? opening.id : "" }));
  expect(await ask("takeBackCaseFile", { step })).toEqual(done(null));
  value(await takeIn({ ask, ...app }, { bytes }));
  const view = { optionId: "tell", instead: "", confidence: 70, because: "" };
  expect(value(await ask("recordView", { id, view })).replies).toMatchObject({ replies: [{ by: "Ben" }] });
  const replies = value(await ask("sendReplies", { id, closing: signed }));
  expect((await opened(ben, replies)).items.map(({ kind }) => kind)).toEqual(["dilemma", "reply"]);
  const commitment = { who: "Rosa", what: "Ring", by: "2026-11-29" };
  const [meeting] = value(await ask("holdMeeting", { id, minutes: 10, notes: "", commitment })).meetings;
  expect(meeting).toMatchObject({ heldOn: today, commitment, became: null });
  const told = { id, meetingId: meeting?.id ?? "", word: "done" as const, text: "Rang" };
  expect(value(await ask("tellWhatBecame", told)).meetings[0]?.became).toEqual({ word: "done", text: "Rang", at });
}
