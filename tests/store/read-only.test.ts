import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Entry } from "../../core/dilemma/entry.ts";
import { wholeJournal } from "../../core/dilemma/listing.ts";
import { done, refused } from "../../core/outcome.ts";
import { goodChoice } from "../core/dilemma/any-dilemma.ts";
import { packedCase } from "../core/library/written-case.ts";
import { bytesIn } from "./bytes-in.ts";
import { type App, openApp, today, value } from "./open-app.ts";
import { pngBytes } from "./picture.ts";

async function started(app: App): Promise<Entry> {
  const options = ["tell", "wait"].map((id) => ({ id, title: id, gains: "", pays: "", cost: "" }));
  return value(await app.ask("startDilemma", { change: { title: "The wrong rolls", options } }));
}

test("a casebook that cannot be written refuses everything that writes, answers everything that reads, and keeps every byte", async () => {
  const first = await openApp();
  const { id } = (await started(first)).dilemma;
  const made = value(await first.ask("makeCase", { dilemmaId: id })).ownCase.id;
  const guild = { pack: "Guild", files: [{ name: "forty-rolls.md", text: packedCase }] };
  await first.ask("takeInCasePack", { ...guild, pack: "Evening" });
  await first.close();
  const path = join(first.folder, "casebook.json");
  await writeFile(path, (await readFile(path, "utf8")).replace('"version": 1', '"version": 2'));
  const before = bytesIn(first.folder);
  const app = await openApp({ folder: first.folder });
  const writes = [
    await app.ask("startDilemma", { change: { title: "Another" } }),
    await app.ask("editDilemma", { id, revision: 1, change: { asked: "x" } }),
    await app.ask("decideDilemma", { id, choice: goodChoice }),
    await app.ask("amendDilemma", { id, part: "walk", text: "x" }),
    await app.ask("snoozeReview", { id, until: today }),
    await app.ask("supersedeDilemma", { id, by: id }),
    await app.ask("addFollowUp", { id, who: "Rosa", what: "Ring", by: null }),
    await app.ask("addPromise", { id, to: "Ines", what: "Bread", by: null }),
    await app.ask("markFollowUp", { id, followUpId: "f", doneOn: null }),
    await app.ask("markPromise", { id, promiseId: "p", kept: "kept" }),
    await app.ask("tagDilemmas", { ids: [id], add: ["x"], remove: [] }),
    await app.ask("takeBackTags", { retagged: [{ id, before: [], after: ["x"] }] }),
    await app.ask("addAttachment", { id, name: "x.png", bytes: pngBytes().toString("base64") }),
    await app.ask("removeAttachment", { id, attachmentId: "0".repeat(64) }),
    await app.ask("saveView", { name: "All", listing: wholeJournal }),
    await app.ask("dropView", { name: "All" }),
    await app.ask("binDilemma", { id }),
    await app.ask("restoreDilemma", { id }),
    await app.ask("keepDraft", { key: "new", fields: {} }),
    await app.ask("dropDraft", { key: "new" }),
    await app.ask("breakSeal", { id: "the-fifty-dollar-cap" }),
    await app.ask("makeCase", { dilemmaId: id }),
    await app.ask("editOwnCase", { id: made, revision: 1, change: { title: "x" } }),
    await app.ask("binOwnCase", { id: made }),
    await app.ask("restoreCases", { ids: [made] }),
    await app.ask("takeInCasePack", guild),
    await app.ask("takeBackCasePack", { step: id }),
    await app.ask("removeCasePack", { pack: "Evening" }),
    await app.ask("addSample", {}),
    await app.ask("removeSample", {}),
  ];
  expect(writes).toEqual(writes.map(() => refused("read-only")));
  expect(value(await app.ask("listDilemmas", {}))).toHaveLength(1);
  expect([(await app.ask("readDilemmaOn", { id, day: today })).ok, await app.ask("listViews", {})]).toEqual([
    true,
    done([]),
  ]);
  expect(value(await app.ask("readOwnCase", { id: made })).readOnly).toBe("newer-casebook");
  expect(value(await app.ask("previewCasePack", guild)).fresh).toEqual([]);
  expect(value(await app.ask("listNotices", {})).map(({ kind }) => kind)).toEqual(["newer-casebook"]);
  await app.close();
  expect(bytesIn(first.folder)).toEqual(before);
});
