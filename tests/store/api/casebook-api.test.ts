import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { About } from "../../../core/about.ts";
import { channels } from "../../../core/api.ts";
import type { Entry } from "../../../core/dilemma/entry.ts";
import { wholeJournal } from "../../../core/dilemma/listing.ts";
import { done, refused } from "../../../core/outcome.ts";
import { goodChoice } from "../../core/dilemma/any-dilemma.ts";
import { packedCase } from "../../core/library/written-case.ts";
import { faultyDisk } from "../documents/faulty-disk.ts";
import { type App, at, openApp, today, value } from "../open-app.ts";
import { pngBytes } from "../picture.ts";
import { askCircle } from "./ask-circle.ts";
import { askWorkshop } from "./ask-workshop.ts";

async function started(app: App): Promise<Entry> {
  const options = ["tell", "wait"].map((id) => ({ id, title: id, gains: "", pays: "", cost: "" }));
  return value(await app.ask("startDilemma", { change: { title: "The wrong rolls", options } }));
}

test("the news of a change names the dilemma and what it has become", async () => {
  const app = await openApp();
  const { dilemma } = value(await app.ask("startDilemma", { change: { title: "The wrong rolls" } }));
  const { id } = dilemma;
  await app.ask("editDilemma", { id, revision: 1, change: { asked: "To wait" } });
  await app.ask("editDilemma", { id, revision: 1, change: { asked: "To pay" } });
  await app.ask("binDilemma", { id });
  await app.ask("restoreDilemma", { id });
  expect(app.announced).toEqual([
    { kind: "dilemmas" },
    { kind: "dilemmas", id, revision: 2 },
    { kind: "dilemmas", id },
    { kind: "dilemmas", id },
  ]);
  await app.close();
});

test("every channel of the contract answers from a real folder, and its answer can cross to a window", async () => {
  const app = await openApp();
  const { ask, announced } = app;
  expect(value(await ask("readAbout", {}))).toEqual({
    version: "0.1.0",
    shell: "loopback",
    casebook: "Casebook",
    place: app.folder,
    blockedRequests: 3,
    hasSample: false,
  } satisfies About);
  expect(await ask("listNotices", {})).toEqual(done([]));
  expect([await ask("listConflicts", {}), await ask("lookAround", {})]).toEqual([done([]), done(null)]);
  const noConflict = { id: "0".repeat(24), way: "keep", seen: null } as const;
  expect([await ask("settleConflict", noConflict), await ask("reopenConflict", noConflict)]).toEqual([
    refused("not-found"),
    refused("not-found"),
  ]);
  expect(value(await ask("readSettings", {})).theme).toBe("system");
  expect(value(await ask("changeSettings", { theme: "dark" }))).toEqual({
    theme: "dark",
    guardSeen: false,
    welcomed: false,
    alikeFolded: false,
    paper: null,
  });
  expect(await ask("keepDraft", { key: "new", fields: { title: "The wrong" } })).toEqual(done(null));
  expect(await ask("keepDraft", { key: "new", fields: { asked: "To wait" } })).toEqual(done(null));
  expect(await ask("readDraft", { key: "new" })).toEqual(done({ title: "The wrong", asked: "To wait" }));
  const entry = await started(app);
  const { id } = entry.dilemma;
  expect(await ask("dropDraft", { key: "new" })).toEqual(done(null));
  expect([await ask("readDraft", { key: "new" }), await ask("dropDraft", { key: "new" })]).toEqual([
    done({}),
    done(null),
  ]);
  expect(await ask("readDilemma", { id })).toEqual(done(entry));
  expect(value(await ask("listExcuses", {})).length).toBeGreaterThan(10);
  expect(value(await ask("readInsights", { tag: null })).decided).toBe(0);
  const mine = value(await ask("readOwnLenses", {}));
  const kept = value(await ask("changeOwnLenses", { own: { ...mine.own, questionsOff: ["never-buy"] } }));
  expect(kept.own.questionsOff).toEqual(["never-buy"]);
  const pack = value(await ask("exportLensPack", {}));
  expect(value(await ask("previewLensPack", { text: pack.text }))).toBeDefined();
  expect((await ask("importLensPack", { text: "not a pack" })).ok).toBe(false);
  const edited = value(await ask("editDilemma", { id, revision: 1, change: { tags: ["rolls"] } }));
  expect([edited.revision, edited.dilemma.tags]).toEqual([2, ["rolls"]]);
  const bytes = pngBytes().toString("base64");
  const [attachment] = value(await ask("addAttachment", { id, name: "clause.png", bytes })).dilemma.attachments;
  if (attachment === undefined) throw new Error("No attachment");
  expect(await ask("readAttachment", { id, attachmentId: attachment.id })).toEqual(done({ attachment, bytes }));
  expect(value(await ask("removeAttachment", { id, attachmentId: attachment.id })).dilemma.attachments).toEqual([]);
  const { decision } = value(await ask("decideDilemma", { id, choice: goodChoice })).dilemma;
  expect(decision?.responsible).toBe("Rosa");
  expect(value(await ask("amendDilemma", { id, part: "happened", text: "Later" })).dilemma.amendments).toHaveLength(1);
  const lookBack = {
    happened: "Fine",
    outcomes: (decision?.predictions ?? []).map((prediction) => ({
      predictionId: prediction.id,
      outcome: "partly" as const,
    })),
    process: "good" as const,
    result: "good" as const,
    lesson: "",
    again: null,
  };
  expect(value(await ask("snoozeReview", { id, until: "2027-01-01" })).dilemma.snoozedUntil).toBe("2027-01-01");
  expect(value(await ask("reviewDilemma", { id, lookBack })).dilemma.reviews).toHaveLength(1);
  expect(value(await ask("listDilemmas", {})).map((summary) => summary.status)).toEqual(["reviewed"]);
  const [followUp] = value(await ask("addFollowUp", { id, who: "Rosa", what: "Ring", by: null })).dilemma.followUps;
  const [promise] = value(await ask("addPromise", { id, to: "Ines", what: "Bread", by: today })).dilemma.promises;
  expect([followUp, promise]).toEqual([
    { id: expect.any(String), who: "Rosa", what: "Ring", by: null, addedAt: at, doneOn: null },
    { id: expect.any(String), to: "Ines", what: "Bread", by: today, addedAt: at, kept: "open" },
  ]);
  await ask("markFollowUp", { id, followUpId: followUp?.id ?? "", doneOn: today });
  const marked = value(await ask("markPromise", { id, promiseId: promise?.id ?? "", kept: "not-kept" })).dilemma;
  expect([marked.followUps, marked.promises]).toEqual([
    [{ ...followUp, doneOn: today }],
    [{ ...promise, kept: "not-kept" }],
  ]);
  const [starter] = value(await ask("listStarters", {}));
  const [article] = value(await ask("adoptArticle", { text: starter?.says ?? "", from: null })).articles;
  const articleId = article?.id ?? "";
  const reworded = value(await ask("rewordArticle", { articleId, wordings: 1, text: "We say it first." })).articles;
  expect(reworded[0]?.wordings.map((wording) => wording.text)).toEqual([starter?.says, "We say it first."]);
  expect(value(await ask("withdrawArticle", { articleId }))).toEqual({ articles: [], casesUnder: [] });
  expect(value(await ask("readHouseCode", {}))).toEqual({ articles: [], casesUnder: [] });
  const step = { id, before: ["rolls"], after: ["rolls", "bread"] };
  expect(await ask("tagDilemmas", { ids: [id], add: ["bread", " rolls "], remove: [] })).toEqual(
    done({ retagged: [step], stopped: null }),
  );
  const later = (await started(app)).dilemma.id;
  const superseded = value(await ask("supersedeDilemma", { id, by: later })).dilemma;
  expect([superseded.tags, superseded.supersededBy]).toEqual([["rolls", "bread"], later]);
  expect(await ask("readDilemmaOn", { id, day: today })).toEqual(done(superseded));
  expect(await ask("binDilemma", { id: later })).toEqual(done(null));
  const view = { name: "Bread", listing: { ...wholeJournal, tag: "bread" } };
  expect(await ask("saveView", view)).toEqual(done([view]));
  expect(await ask("listViews", {})).toEqual(done([view]));
  expect(await ask("dropView", { name: "Bread" })).toEqual(done([]));
  expect(value(await ask("looksLike", { id })).map((likeness) => likeness.id)).not.toContain(id);
  expect(value(await ask("find", { text: "wrong rols" }))[0]?.id).toBe(id);
  expect(await ask("binDilemma", { id })).toEqual(done(null));
  expect(value(await ask("listBin", {})).find((binned) => binned.id === id)).toEqual({
    kind: "dilemma",
    id,
    title: "The wrong rolls",
    deletedOn: today,
  });
  expect(await ask("restoreDilemma", { id })).toEqual(done(null));
  expect(await ask("takeBackTags", { retagged: [step] })).toEqual(done({ left: [], reason: null }));
  expect(value(await ask("readDilemma", { id })).dilemma.tags).toEqual(["rolls"]);
  expect(value(await ask("readWalkPlan", {})).stops.length).toBeGreaterThan(4);
  const [first, second] = value(await ask("listCases", {})).map((summary) => summary.id);
  if (first === undefined || second === undefined) throw new Error("No cases");
  expect(value(await ask("readCase", { id: first })).sealed).toBeNull();
  const commitment = { optionId: "option-1", because: "It is ours" };
  expect(value(await ask("commitChoice", { id: first, commitment })).sealed).not.toBeNull();
  expect(value(await ask("breakSeal", { id: second })).mark).toMatchObject({ committed: null, brokenAt: at });
  expect(value(await ask("bookmarkCase", { id: second, isIn: true })).mark.bookmarkedAt).toBe(at);
  expect(value(await ask("noteCase", { id: second, note: "For Rosa" })).mark.note).toBe("For Rosa");
  const [evening] = value(await ask("startCollection", { name: " Evening ", cases: [first] }));
  if (evening === undefined) throw new Error("No collection");
  await ask("collectCase", { id: evening.id, caseId: second, isIn: true });
  const renamed = value(await ask("renameCollection", { id: evening.id, name: "Monday" }));
  expect(renamed).toEqual([{ id: evening.id, name: "Monday", cases: [first, second] }]);
  expect(value(await ask("listCollections", {}))).toEqual(renamed);
  expect(value(await ask("dropCollection", { id: evening.id }))).toEqual([]);
  const made = value(await ask("makeCase", { dilemmaId: id }));
  const caseId = made.ownCase.id;
  expect(await ask("makeCase", { dilemmaId: id })).toEqual(done(made));
  expect(await ask("readOwnCase", { id: caseId })).toEqual(done(made));
  const change = { situation: "Forty rolls at the wrong door" };
  expect(value(await ask("editOwnCase", { id: caseId, revision: 1, change })).ownCase).toEqual({
    ...made.ownCase,
    ...change,
  });
  expect(value(await ask("listOwnCases", {})).own.map((own) => own.title)).toEqual(["The wrong rolls"]);
  expect(await ask("binOwnCase", { id: caseId })).toEqual(done(null));
  expect(await ask("restoreCases", { ids: [caseId] })).toEqual(done(null));
  const guild = { pack: "Guild", files: [{ name: "forty-rolls.md", text: packedCase }] };
  expect(value(await ask("previewCasePack", guild)).fresh).toEqual([{ id: "forty-rolls", title: "The wrong rolls" }]);
  expect(value(await ask("takeInCasePack", guild))).toMatchObject({ added: 1, changed: 0, stopped: null });
  expect(await ask("removeCasePack", { pack: "Guild" })).toEqual(done({ ids: ["forty-rolls"] }));
  const { step: taking } = value(await ask("takeInCasePack", guild));
  expect(await ask("takeBackCasePack", { step: taking })).toEqual(done(null));
  expect(await ask("addSample", {})).toEqual(done(null));
  expect(value(await ask("readAbout", {})).hasSample).toBe(true);
  expect(await ask("removeSample", {})).toEqual(done(null));
  expect(value(await ask("listDilemmas", {})).map((summary) => summary.title)).toEqual(["The wrong rolls"]);
  const { backups } = value(await ask("listBackups", {}));
  expect(backups.map(({ why }) => why)).toEqual(["import", "import"]);
  const from = { kind: "kept", name: backups[0]?.name ?? "" } as const;
  for (const begun of [
    ask("backUpNow", {}),
    ask("saveEverything", {}),
    ask("previewBackup", { from }),
    ask("bringBack", { from }),
  ]) {
    const { id: job } = value(await begun);
    await ask("cancelJob", { id: job });
    expect(value(await ask("readJob", { id: job })).state.kind).not.toBe("running");
  }
  expect(await ask("chooseBackup", {})).toEqual(done({ id: null }));
  await askCircle(app);
  await askWorkshop(app);
  expect([...app.asked].sort()).toEqual([...channels].sort());
  expect([...new Set(announced.map(({ kind }) => kind))].sort()).toEqual([
    "backups",
    "cases",
    "circle",
    "code",
    "dilemmas",
    "jobs",
    "lenses",
    "library",
    "sessions",
    "settings",
    "views",
  ]);
  await app.close();
});

test("what was acknowledged is there after closing and opening again", async () => {
  const app = await openApp();
  const entry = await started(app);
  const { id } = entry.dilemma;
  const decided = value(await app.ask("decideDilemma", { id, choice: goodChoice }));
  await app.ask("changeSettings", { welcomed: true });
  await app.ask("keepDraft", { key: "new", fields: { title: "Half" } });
  await app.close();
  const again = await openApp({ folder: app.folder });
  expect([
    value(await again.ask("readDilemma", { id })),
    value(await again.ask("readSettings", {})).welcomed,
    await again.ask("readDraft", { key: "new" }),
  ]).toEqual([decided, true, done({ title: "Half" })]);
  await again.close();
});

test("a change typed on an older state is refused, and so is any change of a decided dilemma but its tags", async () => {
  const app = await openApp();
  const { id } = (await started(app)).dilemma;
  await app.ask("editDilemma", { id, revision: 1, change: { asked: "To pay" } });
  expect(await app.ask("editDilemma", { id, revision: 1, change: { asked: "To wait" } })).toEqual(
    refused("changed-elsewhere"),
  );
  await app.ask("decideDilemma", { id, choice: goodChoice });
  expect([
    await app.ask("decideDilemma", { id, choice: goodChoice }),
    await app.ask("editDilemma", { id, revision: 3, change: { asked: "To wait" } }),
    (await app.ask("editDilemma", { id, revision: 3, change: { tags: ["rolls"] } })).ok,
  ]).toEqual([refused("locked"), refused("locked"), true]);
  await app.close();
});

test("a title of blanks starts nothing", async () => {
  const app = await openApp();
  expect([
    await app.ask("startDilemma", { change: {} }),
    await app.ask("startDilemma", { change: { title: " " } }),
    await app.ask("listDilemmas", {}),
  ]).toEqual([refused("incomplete"), refused("incomplete"), done([])]);
  expect(app.announced).toEqual([]);
  await app.close();
});

test("a sample that the disk refused half way is finished the next time, and added only once", async () => {
  const disk = faultyDisk();
  const app = await openApp({ disk });
  const sampleTitles = async () => value(await app.ask("listDilemmas", {})).map((summary) => summary.title);
  const rename = disk.rename;
  let left = 2;
  Object.assign(disk, {
    async rename(from: string, to: string) {
      if (left-- === 0) throw Object.assign(new Error("full"), { code: "ENOSPC" });
      await rename(from, to);
    },
  });
  expect(await app.ask("addSample", {})).toEqual(refused("disk-full"));
  expect(await sampleTitles()).toHaveLength(2);
  expect(await app.ask("addSample", {})).toEqual(done(null));
  expect(await app.ask("addSample", {})).toEqual(done(null));
  expect(new Set(await sampleTitles()).size).toBe(5);
  expect(await sampleTitles()).toHaveLength(5);
  await app.close();
});

test("two windows that add the sample at once get it once", async () => {
  const app = await openApp();
  await Promise.all([app.ask("addSample", {}), app.ask("addSample", {})]);
  expect(value(await app.ask("listDilemmas", {}))).toHaveLength(5);
  await Promise.all([app.ask("removeSample", {}), app.ask("addSample", {})]);
  expect(value(await app.ask("listDilemmas", {}))).toHaveLength(5);
  await app.close();
});

test("the owner's own dilemmas stay when the sample leaves", async () => {
  const app = await openApp();
  await started(app);
  await app.ask("addSample", {});
  await app.ask("removeSample", {});
  expect(value(await app.ask("listDilemmas", {})).map((summary) => [summary.title, summary.sample])).toEqual([
    ["The wrong rolls", false],
  ]);
  expect(value(await app.ask("listBin", {}))).toHaveLength(5);
  await app.close();
});

test("damaged settings are set aside and named, and the app opens with the usual ones", async () => {
  const first = await openApp();
  await first.ask("changeSettings", { theme: "dark" });
  await first.close();
  await writeFile(join(`${first.folder}-settings`, "settings.json"), "{ torn");
  const app = await openApp({ folder: first.folder });
  expect(value(await app.ask("listNotices", {})).map(({ kind }) => kind)).toEqual(["damaged-set-aside"]);
  expect(value(await app.ask("changeSettings", { guardSeen: true }))).toEqual({
    theme: "system",
    guardSeen: true,
    welcomed: false,
    alikeFolded: false,
    paper: null,
  });
  await app.close();
});

test("a form dropped while it is still being kept is gone", async () => {
  const { ask } = await openApp();
  const keeping = ask("keepDraft", { key: "new", fields: { title: "The wrong" } });
  const dropping = ask("dropDraft", { key: "new" });
  expect([await keeping, await dropping, await ask("readDraft", { key: "new" })]).toEqual([
    done(null),
    done(null),
    done({}),
  ]);
});
