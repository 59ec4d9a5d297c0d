import { expect, test } from "vitest";
import type { Meeting } from "../../../core/circle/meeting/meeting.ts";
import { noRedaction } from "../../../core/circle/redact/redaction.ts";
import { done, refused } from "../../../core/outcome.ts";
import { arrivedRound, roundId } from "../../core/circle/circulating.ts";
import { faultyDisk } from "../documents/faulty-disk.ts";
import { type App, at, openApp, today, value } from "../open-app.ts";
import { withRounds } from "./with-rounds.ts";

const commitment = { who: "Rosa", what: "Ring Supplier A", by: "2026-11-29" };

async function ownDilemma(app: App): Promise<string> {
  return value(await app.ask("startDilemma", { change: { title: "The wrong rolls" } })).dilemma.id;
}

async function followUps(app: App, id: string) {
  return value(await app.ask("readDilemma", { id })).dilemma.followUps;
}

function hold(app: App, id: string, given: typeof commitment | null = commitment) {
  return app.ask("holdMeeting", { id, minutes: 15, notes: "We were four.", commitment: given });
}

async function held(app: App, id: string): Promise<Meeting & { commitment: { followUpId: string } }> {
  const [meeting] = value(await hold(app, id)).meetings;
  if (!meeting?.commitment) throw new Error("No commitment");
  return { ...meeting, commitment: meeting.commitment };
}

test("the commitment of a meeting is a follow-up of the dilemma, and waits to be told of", async () => {
  const app = await openApp();
  const id = await ownDilemma(app);
  const meeting = await held(app, id);
  const { followUpId } = meeting.commitment;
  expect(meeting).toEqual({
    id: expect.any(String),
    heldOn: today,
    minutes: 15,
    notes: "We were four.",
    commitment: { ...commitment, followUpId },
    became: null,
  });
  expect(await followUps(app, id)).toEqual([{ ...commitment, id: followUpId, addedAt: at, doneOn: null }]);
  expect(value(await app.ask("readCircle", {})).commitments).toEqual([
    { roundId: id, meetingId: meeting.id, title: "The wrong rolls", heldOn: today, ...commitment },
  ]);
  expect(app.announced.slice(1)).toEqual([
    { kind: "dilemmas", id, revision: 2 },
    { kind: "circle", id, revision: 1 },
  ]);
  await app.close();
});

test("a meeting without a commitment leaves the dilemma as it is", async () => {
  const app = await openApp();
  const id = await ownDilemma(app);
  expect(value(await hold(app, id, null)).meetings[0]?.commitment).toBeNull();
  expect([await followUps(app, id), value(await app.ask("readCircle", {})).commitments]).toEqual([[], []]);
  await app.close();
});

test("a commitment of everyone, of nothing, or to somebody else's dilemma is refused, and no meeting is kept", async () => {
  const app = await withRounds(({ rounds }) => rounds(arrivedRound()));
  const id = app.dilemmaId;
  expect([
    await hold(app, id, { ...commitment, who: "everyone" }),
    await hold(app, id, { ...commitment, what: " " }),
    await hold(app, roundId),
    await hold(app, roundId, null),
    value(await app.ask("readRound", { id })).revision,
    await followUps(app, id),
  ]).toEqual([refused("not-one-person"), refused("incomplete"), refused("not-found"), refused("not-found"), 0, []]);
  await app.close();
});

test("a meeting that the disk refuses leaves no follow-up behind", async () => {
  const disk = faultyDisk();
  const app = await openApp({ disk });
  const id = await ownDilemma(app);
  await app.ask("keepRedaction", { id, revision: 0, redaction: noRedaction });
  const rename = disk.rename;
  Object.assign(disk, {
    async rename(from: string, to: string) {
      if (to.includes("rounds")) throw Object.assign(new Error("full"), { code: "ENOSPC" });
      await rename(from, to);
    },
  });
  expect([await hold(app, id), await followUps(app, id)]).toEqual([refused("disk-full"), []]);
  Object.assign(disk, { rename });
  const meeting = await held(app, id);
  expect((await followUps(app, id)).map((followUp) => followUp.id)).toEqual([meeting.commitment.followUpId]);
  await app.close();
});

test("what became of a commitment is told once, and done is marked at the follow-up", async () => {
  const app = await openApp();
  const id = await ownDilemma(app);
  const { id: meetingId } = await held(app, id);
  const tell = (word: "done" | "partly" | "not-done") =>
    app.ask("tellWhatBecame", { id, meetingId, word, text: "Rang" });
  const doneOn = async () => (await followUps(app, id)).map((followUp) => followUp.doneOn);
  const told = value(await tell("done"));
  expect(told.meetings[0]?.became).toEqual({ word: "done", text: "Rang", at });
  expect([await doneOn(), value(await app.ask("readCircle", {})).commitments]).toEqual([[today], []]);
  await tell("not-done");
  expect(await doneOn()).toEqual([null]);
  await tell("partly");
  expect(await doneOn()).toEqual([null]);
  await app.close();
});

test("a follow-up that its owner ticked off stays so whatever word is told, and one that is gone is no hindrance", async () => {
  const app = await openApp();
  const id = await ownDilemma(app);
  const { id: meetingId, commitment: promised } = await held(app, id);
  await app.ask("markFollowUp", { id, followUpId: promised.followUpId, doneOn: "2026-11-20" });
  const tell = (word: "done" | "changed") => app.ask("tellWhatBecame", { id, meetingId, word, text: "" });
  const doneOn = async () => (await followUps(app, id)).map((followUp) => followUp.doneOn);
  await tell("changed");
  expect(await doneOn()).toEqual(["2026-11-20"]);
  await tell("done");
  expect(await doneOn()).toEqual(["2026-11-20"]);
  const { revision } = value(await app.ask("readDilemma", { id }));
  await app.ask("editDilemma", { id, revision, change: { followUps: [] } });
  expect([(await tell("done")).ok, await doneOn()]).toEqual([true, []]);
  await app.ask("binDilemma", { id });
  expect((await tell("changed")).ok).toBe(true);
  await app.close();
});

test("a word that the disk refuses leaves the follow-up as it was", async () => {
  const disk = faultyDisk();
  const app = await openApp({ disk });
  const id = await ownDilemma(app);
  const { id: meetingId } = await held(app, id);
  const rename = disk.rename;
  Object.assign(disk, {
    async rename(from: string, to: string) {
      if (to.includes("rounds")) throw Object.assign(new Error("full"), { code: "ENOSPC" });
      await rename(from, to);
    },
  });
  const tell = (meeting: string) => app.ask("tellWhatBecame", { id, meetingId: meeting, word: "done", text: "" });
  expect([await tell(meetingId), (await followUps(app, id)).map((followUp) => followUp.doneOn)]).toEqual([
    refused("disk-full"),
    [null],
  ]);
  expect(await tell("gone")).toEqual(refused("not-found"));
  await app.close();
});

test("two meetings that are held at once are both kept, each with its follow-up", async () => {
  const app = await openApp();
  const id = await ownDilemma(app);
  const both = await Promise.all([hold(app, id), hold(app, id)]);
  const last = value(await app.ask("readRound", { id }));
  expect(both.map((one) => one.ok)).toEqual([true, true]);
  expect(last.side === "own" && last.meetings.map((one) => one.commitment?.followUpId)).toEqual(
    (await followUps(app, id)).map((followUp) => followUp.id),
  );
  expect(await app.ask("readRound", { id })).toEqual(done(last));
  await app.close();
});
