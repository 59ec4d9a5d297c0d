import { cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { conflictFormat } from "../../../core/merge/conflict.ts";
import { noLineage } from "../../../core/merge/lineage.ts";
import { done, refused } from "../../../core/outcome.ts";
import { envelopeCodec, envelopeOf } from "../../../store/documents/envelope.ts";
import { openApp, value } from "../open-app.ts";
import { bring, clockAt, dilemmaIn, edit, editIn, twoFolders } from "./machines.ts";

test("the same words said anew are asked about anew, and those of two versions are asked about once", async () => {
  const { here, there, id } = await twoFolders();
  await editIn(here, id, 5, { happened: "Six rolls too many" });
  await editIn(there, id, 6, { happened: "Seven rolls too many" });
  await bring(there, here, id);
  const app = await openApp({ folder: here, clock: clockAt(8) });
  const [first] = value(await app.ask("listConflicts", {}));
  if (first === undefined) throw new Error("Nothing to settle");
  const settling = { id: first.id, way: "keep", seen: first.here } as const;
  value(await app.ask("settleConflict", settling));
  await app.close();
  await rm(join(there, "dilemmas", `${id}.json`));
  await cp(join(here, "dilemmas", `${id}.json`), join(there, "dilemmas", `${id}.json`));
  await editIn(here, id, 12, { happened: "Eight rolls too many" });
  await editIn(there, id, 11, { happened: "Six rolls too many" });
  await bring(there, here, id);
  const again = await openApp({ folder: here, clock: clockAt(40) });
  const asked = value(await again.ask("listConflicts", {}));
  expect(asked).toMatchObject([{ there: "Six rolls too many", savedAt: "2026-11-22T10:11:00.000Z" }]);
  const [one] = asked;
  const waiting = join(here, "conflicts", `${one?.id}.json`);
  const older = JSON.parse(await readFile(waiting, "utf8"));
  const content = { ...older.content, id: "0".repeat(24), savedAt: "2026-11-22T10:10:00.000Z" };
  const version = { content, revision: 1, savedAt: content.savedAt, lineage: noLineage };
  await writeFile(
    join(here, "conflicts", `${content.id}.json`),
    envelopeCodec.encode(envelopeOf(conflictFormat, version)),
  );
  const [listed, ...others] = value(await again.ask("listConflicts", {}));
  expect([listed?.there, others]).toEqual(["Six rolls too many", []]);
  value(await again.ask("settleConflict", { id: listed?.id ?? "", way: "keep", seen: listed?.here ?? null }));
  expect(await readdir(join(here, "conflicts"))).toEqual([]);
  await again.close();
});

const fact = (text: string) => ({ id: "f1", text, source: "" });

/** A dilemma in which both machines wrote a fact otherwise, with what waits to be settled. */
async function twoFacts() {
  const { here, there, id } = await twoFolders();
  await editIn(here, id, 5, { facts: [fact("Six")] });
  await editIn(there, id, 6, { facts: [fact("Seven")] });
  await bring(there, here, id);
  const app = await openApp({ folder: here, clock: clockAt(40) });
  const [conflict] = value(await app.ask("listConflicts", {}));
  if (conflict === undefined) throw new Error("Nothing to settle");
  return { app, id, conflict };
}

test("words for a record that is gone cannot be taken, and stay where they wait", async () => {
  const { app, id, conflict } = await twoFacts();
  await edit(app, id, { facts: [] });
  const [gone] = value(await app.ask("listConflicts", {}));
  expect(gone).toEqual({ ...conflict, here: null, hereSavedAt: clockAt(40).at(), ways: ["keep"] });
  expect(await app.ask("settleConflict", { id: conflict.id, way: "take", seen: null })).toEqual(refused("bad-input"));
  expect(value(await app.ask("listConflicts", {}))).toEqual([gone]);
  await app.close();
});

test("taking a record that was gone can be taken back, and is refused whole once somebody has written there", async () => {
  const { app, id, conflict } = await twoFacts();
  const record = { ...conflict, path: ["facts", "f1"], there: fact("Six") };
  const version = { content: record, revision: 1, savedAt: record.savedAt, lineage: noLineage };
  const file = join(app.folder, "conflicts", `${conflict.id}.json`);
  await writeFile(file, envelopeCodec.encode(envelopeOf(conflictFormat, version)));
  await edit(app, id, { facts: [] });
  const settling = { id: conflict.id, way: "take", seen: null } as const;
  expect(await app.ask("settleConflict", settling)).toEqual(done(null));
  expect((await dilemmaIn(app, id)).facts).toEqual([fact("Six")]);
  expect(await app.ask("reopenConflict", settling)).toEqual(done(null));
  expect((await dilemmaIn(app, id)).facts).toEqual([]);
  expect(await app.ask("settleConflict", settling)).toEqual(done(null));
  await edit(app, id, { facts: [fact("Eight")] });
  expect(await app.ask("reopenConflict", settling)).toEqual(refused("changed-elsewhere"));
  expect(value(await app.ask("listConflicts", {}))).toEqual([]);
  await app.close();
});
