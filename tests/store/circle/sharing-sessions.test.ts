import { expect, test } from "vitest";
import { caseFileSchema } from "../../../core/circle/file/case-file.ts";
import type { ItemKind } from "../../../core/circle/file/item.ts";
import { done, refused } from "../../../core/outcome.ts";
import type { Session } from "../../../core/workshop/session.ts";
import { blockOf, copiedCase, sessionOf } from "../../core/workshop/written-session.ts";
import { type App, value } from "../open-app.ts";
import { shippedCase } from "../workshop/with-session.ts";
import { casebookOf, opened, signed, standings, takeIn, unsigned } from "./circle-of.ts";
import { folderWithSession, markedSession } from "./marked-session.ts";

const blocks = [blockOf("read", "read", "rolls"), blockOf("vote", "vote", "rolls"), blockOf("close", "close")];
const plan = sessionOf({ blocks, cases: [copiedCase("rolls")] });
const { id } = plan;

async function trainerWith(session: Session): Promise<App> {
  return casebookOf("Trainer", { folder: await folderWithSession(session) });
}

async function sessionIn(app: App): Promise<Session> {
  return value(await app.ask("readSession", { id })).session;
}

async function packOf(app: App, closing = unsigned) {
  return value(await app.ask("shareSession", { id, closing }));
}

/** The same pack without some of its items. */
function without(bytes: string, ...kinds: readonly ItemKind[]): { bytes: string } {
  const file = caseFileSchema.parse(JSON.parse(Buffer.from(bytes, "base64").toString("utf8")));
  const items = file.items.filter(({ kind }) => !kinds.includes(kind));
  return { bytes: Buffer.from(JSON.stringify({ ...file, items })).toString("base64") };
}

test("of a workshop leave its plan and the cases of its plan, and not a word of the times it was held or of who came", async () => {
  const trainer = await trainerWith(markedSession);
  const { name, bytes } = await packOf(trainer, signed);
  const text = Buffer.from(bytes, "base64").toString("utf8");
  const marks = [...text.matchAll(/(?:GOES|STAYS) \w+/g)].map(([mark]) => mark);
  const numbers = ["2027-03-04", "777", "111222", "333444", "1239", "stays-", markedSession.runs[0]?.beganAt ?? ""];
  expect([name, [...new Set(marks)].sort(), numbers.filter((number) => text.includes(number))]).toEqual([
    "Casebook workshop - GOES title.casefile",
    ["GOES block", "GOES happened", "GOES notes", "GOES situation", "GOES text", "GOES title"],
    [],
  ]);
  expect(Object.keys(JSON.parse(text).items[0].content)).toEqual(["title", "theme", "start", "length", "blocks"]);
  await trainer.close();
});

test("a workshop arrives with its cases, leads to its plan, and comes once more to nothing new", async () => {
  const [trainer, ben] = [await trainerWith(plan), await casebookOf("Ben")];
  const pack = await packOf(trainer, signed);
  expect(await standings(ben, pack)).toEqual(["new", "new"]);
  expect(value(await takeIn(ben, pack))).toMatchObject({ added: 2, first: { kind: "session", id } });
  expect(await sessionIn(ben)).toMatchObject({ blocks, cases: plan.cases, runs: [], from: { by: "Trainer" } });
  expect(value(await ben.ask("listOwnCases", {})).packs).toMatchObject([{ pack: "Evening", cases: 1 }]);
  expect(ben.announced.map(({ kind }) => kind)).toContain("sessions");
  expect([await standings(ben, pack), await standings(trainer, pack)]).toEqual([
    ["same", "same"],
    ["same", "new"],
  ]);
  await trainer.close();
  await ben.close();
});

test("another plan of the same trainer takes the place of the first, and is taken back; so is the workshop itself", async () => {
  const [trainer, ben] = [await trainerWith(plan), await casebookOf("Ben")];
  const first = value(await takeIn(ben, await packOf(trainer)));
  const before = await sessionIn(ben);
  const { revision } = value(await trainer.ask("readSession", { id }));
  value(await trainer.ask("editSession", { id, revision, change: { title: "Later" } }));
  const changed = value(await takeIn(ben, await packOf(trainer)));
  expect([changed.changed, (await sessionIn(ben)).title]).toEqual([1, "Later"]);
  expect(await ben.ask("takeBackCaseFile", { step: changed.step })).toEqual(done(null));
  expect(await sessionIn(ben)).toEqual(before);
  expect(await ben.ask("takeBackCaseFile", { step: first.step })).toEqual(done(null));
  expect([await ben.ask("readSession", { id }), value(await ben.ask("listOwnCases", {})).packs]).toEqual([
    refused("not-found"),
    [],
  ]);
  await trainer.close();
  await ben.close();
});

test("a step is not taken back over what was planned since", async () => {
  const [trainer, ben] = [await trainerWith(plan), await casebookOf("Ben")];
  const { step } = value(await takeIn(ben, await packOf(trainer)));
  value(await ben.ask("editSession", { id, revision: 1, change: { title: "Mine" } }));
  expect(await ben.ask("takeBackCaseFile", { step })).toEqual(refused("changed-elsewhere"));
  expect((await sessionIn(ben)).title).toBe("Mine");
  await trainer.close();
  await ben.close();
});

test("a pack with a missing case says so, is taken in with a hole, and the whole pack fills it", async () => {
  const [trainer, ben] = [await trainerWith(plan), await casebookOf("Ben")];
  const pack = await packOf(trainer);
  const torn = without(pack.bytes, "case");
  expect((await opened(ben, torn)).items.map(({ kind, missing }) => [kind, missing])).toEqual([["session", 2]]);
  value(await takeIn(ben, torn));
  expect([(await sessionIn(ben)).cases, value(await ben.ask("listSessions", {}))[0]?.missing]).toEqual([[], 2]);
  expect(await ben.ask("beginRun", { id })).toEqual(refused("incomplete"));
  expect((await opened(ben, pack)).items.map(({ standing, missing }) => [standing.kind, missing])).toEqual([
    ["changed", 0],
    ["new", 0],
  ]);
  value(await takeIn(ben, pack));
  expect((await sessionIn(ben)).cases).toEqual(plan.cases);
  await trainer.close();
  await ben.close();
});

test("a case that ships is taken from the library when it did not come, and stays as it ships when another came", async () => {
  const own = { ...copiedCase(shippedCase), title: "As the trainer tells it" };
  const about = sessionOf({ blocks: [blockOf("read", "read", shippedCase)], cases: [own] });
  const [trainer, ben, cleo] = [await trainerWith(about), await casebookOf("Ben"), await casebookOf("Cleo")];
  const pack = await packOf(trainer);
  const shipped = value(await ben.ask("readCase", { id: shippedCase }));
  value(await takeIn(ben, without(pack.bytes, "case")));
  expect((await sessionIn(ben)).cases[0]?.title).toBe(shipped.matter.title);
  expect(await standings(cleo, pack)).toEqual(["new", "same"]);
  value(await takeIn(cleo, pack));
  expect((await sessionIn(cleo)).cases[0]?.title).toBe("As the trainer tells it");
  expect(value(await cleo.ask("readCase", { id: shippedCase })).matter.title).toBe(shipped.matter.title);
  await trainer.close();
  await ben.close();
  await cleo.close();
});

test("a workshop is shared by somebody with a name, when it is there and has room in a case file", async () => {
  const long = { ...plan, blocks: [{ ...blockOf("read", "read", "rolls"), text: "x".repeat(60_000) }] };
  const [trainer, wordy] = [await trainerWith(plan), await trainerWith(long)];
  const missing = "00000000-0000-4000-8000-000000000000";
  expect(await trainer.ask("shareSession", { id: missing, closing: unsigned })).toEqual(refused("not-found"));
  expect(await wordy.ask("shareSession", { id, closing: unsigned })).toEqual(refused("bad-input"));
  value(await trainer.ask("nameMyself", { name: "Trainer" }));
  const locked = await packOf(trainer, { passphrase: "four lamps", sign: false });
  expect((await opened(trainer, locked, "four lamps")).items).toHaveLength(2);
  await trainer.close();
  await wordy.close();
});
