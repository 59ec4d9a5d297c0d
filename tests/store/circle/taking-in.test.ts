import { expect, test } from "vitest";
import type { MadeFile } from "../../../core/circle/circle-api.ts";
import { caseFileFormat, caseFileVersion } from "../../../core/circle/file/case-file.ts";
import { done, refused } from "../../../core/outcome.ts";
import { localDisk } from "../../../store/documents/disk.ts";
import { roundId } from "../../core/circle/circulating.ts";
import { author, caseItem, dilemmaItem, replyItem, sentAt } from "../../core/circle/written-items.ts";
import { packedCase } from "../../core/library/written-case.ts";
import { bytesIn } from "../bytes-in.ts";
import { type App, value } from "../open-app.ts";
import {
  casebookOf,
  dilemmaIn,
  drafted,
  opened,
  recordView,
  replied,
  repliesIn,
  round,
  sent,
  standings,
  takeIn,
  unsigned,
} from "./circle-of.ts";

const shipped = "the-fifty-dollar-cap";
const packed = { name: "forty.md", text: packedCase };

/** What the owner's words are in, without what is counted and cached. */
function kept(app: App): Record<string, string> {
  const mine = Object.entries(bytesIn(app.folder)).filter(([path]) => /^(rounds|cases|reading|dilemmas)/.test(path));
  return Object.fromEntries(mine);
}

/** A trainer's set: a shipped case, one of a pack, the own case made of a dilemma, and a dilemma that was sent. */
async function setOf(app: App, title = "An evening on rolls") {
  value(await app.ask("takeInCasePack", { pack: "Guild", files: [packed] }));
  const id = await dilemmaIn(app);
  await sent(app, id);
  const own = value(await app.ask("makeCase", { dilemmaId: id })).ownCase.id;
  const items = [
    { kind: "case" as const, id: own },
    { kind: "dilemma" as const, id },
    { kind: "case" as const, id: shipped },
    { kind: "case" as const, id: "forty" },
    { kind: "case" as const, id: "forty" },
  ];
  return { id, own, file: await app.ask("sendSet", { title, note: "Bring bread.", items, closing: unsigned }) };
}

test("a set arrives as a pack and a collection of its name, in its order, with the cases that ship, and its dilemmas as rounds", async () => {
  const [trainer, ben] = [await casebookOf("Trainer"), await casebookOf("Ben")];
  const { id, own, file } = await setOf(trainer);
  const made = value(file);
  expect(made.name).toBe("Casebook set - An evening on rolls.casefile");
  const opening = await opened(ben, made);
  expect([opening.set, opening.collection, opening.items.map(({ title, standing }) => [title, standing.kind])]).toEqual(
    [
      { title: "An evening on rolls", note: "Bring bread." },
      "new",
      [
        ["The wrong rolls", "new"],
        ["The wrong rolls", "new"],
        [expect.any(String), "same"],
        ["The wrong rolls", "new"],
      ],
    ],
  );
  const taken = value(await ben.ask("takeInCaseFile", { opening: opening.id }));
  const [collection] = value(await ben.ask("listCollections", {}));
  expect(collection).toMatchObject({ name: "An evening on rolls", cases: [own, shipped, "forty"] });
  expect(taken).toMatchObject({ added: 3, changed: 0, first: { kind: "collection", id: collection?.id } });
  expect(value(await ben.ask("listOwnCases", {})).packs).toMatchObject([{ pack: "An evening on rolls", cases: 2 }]);
  expect(value(await ben.ask("readCase", { id: "forty" }))).toMatchObject({
    origin: { kind: "pack", pack: "An evening on rolls" },
    sealed: null,
  });
  expect(await round(ben, id)).toMatchObject({ side: "peer", by: "Trainer" });
  expect([...new Set(ben.announced.map(({ kind }) => kind))]).toEqual(
    expect.arrayContaining(["circle", "cases", "library"]),
  );
  const before = kept(ben);
  expect(value(await takeIn(ben, made))).toMatchObject({ added: 0, changed: 0, first: null });
  expect([kept(ben), (await opened(ben, made)).collection]).toEqual([before, "same"]);
  await trainer.close();
  await ben.close();
});

test("a set of nothing but cases that ship brings its collection all the same", async () => {
  const [trainer, ben] = [await casebookOf("Trainer"), await casebookOf("Ben")];
  const items = [{ kind: "case" as const, id: shipped }];
  const made = value(await trainer.ask("sendSet", { title: "Caps", note: "", items, closing: unsigned }));
  expect(await standings(ben, made)).toEqual(["same"]);
  expect(value(await takeIn(ben, made))).toMatchObject({ added: 0, changed: 0, first: { kind: "collection" } });
  expect(value(await ben.ask("listCollections", {}))).toMatchObject([{ name: "Caps", cases: [shipped] }]);
  await trainer.close();
  await ben.close();
});

test("a set needs a title and something in it, and everything in it must be there and a dilemma have been sent", async () => {
  const trainer = await casebookOf("Trainer");
  const id = await dilemmaIn(trainer);
  const asked = { title: "Caps", note: "", items: [{ kind: "case" as const, id: shipped }], closing: unsigned };
  const ask = async (change: Partial<typeof asked> | { items: { kind: "case" | "dilemma"; id: string }[] }) => {
    const set = await trainer.ask("sendSet", { ...asked, ...change });
    return set.ok ? "made" : set.reason;
  };
  expect([
    await ask({}),
    await ask({ title: " \u200B" }),
    await ask({ items: [] }),
    await ask({ items: [{ kind: "case", id: "gone" }] }),
    await ask({ items: [{ kind: "dilemma", id }] }),
    await ask({ note: "x".repeat(60_000) }),
  ]).toEqual(["made", "incomplete", "incomplete", "not-found", "not-found", "bad-input"]);
  await trainer.close();
});

test("a step is taken back: what it added goes, what it changed is as it was", async () => {
  const [trainer, ben] = [await casebookOf("Trainer"), await casebookOf("Ben")];
  const { id, file } = await setOf(trainer);
  const before = kept(ben);
  const { step } = value(await takeIn(ben, value(file)));
  expect(await ben.ask("takeBackCaseFile", { step })).toEqual(done(null));
  expect([Object.keys(kept(ben)), value(await ben.ask("listCollections", {}))]).toEqual([
    [...Object.keys(before), "reading.json"],
    [],
  ]);
  expect(await ben.ask("takeBackCaseFile", { step })).toEqual(refused("not-found"));
  await takeIn(ben, value(file));
  const { revision } = value(await trainer.ask("readDilemma", { id }));
  await trainer.ask("editDilemma", { id, revision, change: { asked: "To pay." } });
  const changed = value(await takeIn(ben, await sent(trainer, id)));
  expect([changed.changed, await round(ben, id)]).toMatchObject([1, { dilemma: { asked: "To pay." } }]);
  expect(await ben.ask("takeBackCaseFile", { step: changed.step })).toEqual(done(null));
  expect(await round(ben, id)).toMatchObject({ dilemma: { asked: "To say nothing." } });
  await trainer.close();
  await ben.close();
});

test("what was changed since it came is not taken back with it", async () => {
  const [anna, ben] = [await casebookOf("Anna"), await casebookOf("Ben")];
  const id = await dilemmaIn(anna);
  const { step } = value(await takeIn(ben, await sent(anna, id)));
  const { revision } = await round(ben, id);
  value(await ben.ask("keepReply", { id, revision, draft: await drafted(ben, { advice: "Ring them." }) }));
  expect(await ben.ask("takeBackCaseFile", { step })).toEqual(refused("changed-elsewhere"));
  expect(await round(ben, id)).toMatchObject({ draft: { advice: "Ring them." } });
  const came = value(await takeIn(anna, await replied(ben, id)));
  await recordView(anna, id);
  expect(await anna.ask("takeBackCaseFile", { step: came.step })).toEqual(refused("changed-elsewhere"));
  expect(await repliesIn(anna, id)).toHaveLength(1);
  await anna.close();
  await ben.close();
});

test("a collection that was changed since it came stays, and what came with it too", async () => {
  const [trainer, ben] = [await casebookOf("Trainer"), await casebookOf("Ben")];
  const { file } = await setOf(trainer);
  const { step, first } = value(await takeIn(ben, value(file)));
  value(await ben.ask("collectCase", { id: first?.id ?? "", caseId: "the-blank-invoice", isIn: true }));
  const before = kept(ben);
  expect(await ben.ask("takeBackCaseFile", { step })).toEqual(refused("changed-elsewhere"));
  expect(kept(ben)).toEqual(before);
  await trainer.close();
  await ben.close();
});

/** The disk of this machine, which is full for the first new file in some place. */
function onceFull(place: string): typeof localDisk {
  let isFull = true;
  return {
    ...localDisk,
    async create(path, text) {
      const isRefused = isFull && path.includes(place);
      if (isRefused) isFull = false;
      if (isRefused) throw Object.assign(new Error("full"), { code: "ENOSPC" });
      await localDisk.create(path, text);
    },
  };
}

test("a disk that refuses half way is told, what was written goes back in one step, and once more brings the rest", async () => {
  const trainer = await casebookOf("Trainer");
  const { id, file } = await setOf(trainer);
  const made: MadeFile = value(file);
  for (const [place, added] of [
    ["/rounds/", null],
    ["/cases/", 1],
    ["reading.json", 3],
  ] as const) {
    const ben = await casebookOf("Ben", { disk: onceFull(place) });
    const before = kept(ben);
    const first = await takeIn(ben, made);
    if (added === null) {
      expect([first, kept(ben)]).toEqual([refused("disk-full"), before]);
    } else {
      expect(value(first)).toMatchObject({ added, stopped: "disk-full", first: { kind: "round", id } });
      expect(await ben.ask("takeBackCaseFile", { step: value(first).step })).toEqual(done(null));
      expect(kept(ben)).toEqual(before);
    }
    expect(value(await takeIn(ben, made))).toMatchObject({ added: 3, stopped: null });
    expect(value(await ben.ask("listCollections", {}))).toHaveLength(1);
    await ben.close();
  }
  await trainer.close();
});

test("the present is backed up before anything is taken in, and not for what changes nothing", async () => {
  const [anna, ben] = [await casebookOf("Anna"), await casebookOf("Ben")];
  const file = await sent(anna, await dilemmaIn(anna));
  const backups = async () => value(await ben.ask("listBackups", {})).backups.length;
  await takeIn(ben, file);
  const once = await backups();
  await takeIn(ben, file);
  expect([once, await backups()]).toEqual([1, 1]);
  await anna.close();
  await ben.close();
});

test("cases that come without a set are a pack from whoever sent them", async () => {
  const [trainer, ben] = [await casebookOf("Trainer"), await casebookOf("Ben")];
  const { file } = await setOf(trainer);
  const whole = JSON.parse(Buffer.from(value(file).bytes, "base64").toString("utf8"));
  const bytes = Buffer.from(JSON.stringify({ ...whole, set: null })).toString("base64");
  expect((await opened(ben, { bytes })).collection).toBe(null);
  value(await takeIn(ben, { bytes }));
  expect(value(await ben.ask("listOwnCases", {})).packs).toMatchObject([{ pack: "From Trainer", cases: 2 }]);
  expect(value(await ben.ask("listCollections", {}))).toEqual([]);
  await trainer.close();
  await ben.close();
});

test("an id that a disk or a casebook has no name for is refused before anything is written", async () => {
  const ben = await casebookOf("Ben");
  const items = [
    dilemmaItem({}, author("Anna"), "00000000-0000-0000-0000-000000000001"),
    replyItem({ to: "00000000-0000-0000-0000-000000000001" }),
    caseItem("con", "The devices"),
    caseItem("com1", "The devices"),
  ];
  const head = { format: caseFileFormat, version: caseFileVersion, id: roundId, madeAt: sentAt, set: null } as const;
  const bytes = Buffer.from(JSON.stringify({ ...head, items })).toString("base64");
  const before = kept(ben);
  expect(await standings(ben, { bytes })).toEqual(Array(4).fill("bad-item"));
  expect([value(await takeIn(ben, { bytes })), kept(ben)]).toMatchObject([{ added: 0, changed: 0 }, before]);
  await ben.close();
});
