import { cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { conflictFormat } from "../../../core/merge/conflict.ts";
import { noLineage } from "../../../core/merge/lineage.ts";
import { envelopeCodec, envelopeOf } from "../../../store/documents/envelope.ts";
import { openApp, value } from "../open-app.ts";
import { bring, clockAt, editIn, twoFolders } from "./machines.ts";

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
