import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { newDilemma } from "../../../core/dilemma/dilemma.ts";
import type { CasebookEvent } from "../../../core/events.ts";
import { tellWhenRead } from "../../../store/api/tell-when-read.ts";
import { localDisk } from "../../../store/documents/disk.ts";
import { openLibrary } from "../../../store/library.ts";
import type { OpenCasebook } from "../../../store/open-casebook.ts";
import { presentPlan } from "../../../store/present-plan.ts";
import { cases } from "../open-app.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { at, id, open } from "../written-casebook.ts";

const library = await openLibrary(cases);

/** A casebook of which the list is kept: `folder` and `settings`, and the path of its one dilemma. */
async function keptOne() {
  const top = await temporaryFolder();
  const [folder, settings] = [join(top, "casebook"), join(top, "settings")];
  const casebook = await open(folder, localDisk, settings);
  await casebook.journal.start(newDilemma(id, at, "The wrong rolls"), at);
  casebook.journal.summaries(presentPlan({ library, casebook }));
  await casebook.close();
  return { folder, settings, path: join(folder, "dilemmas", `${id}.json`) };
}

/** Everything that is told until the folder has been read. */
async function told(casebook: OpenCasebook): Promise<CasebookEvent[]> {
  const events: CasebookEvent[] = [];
  await tellWhenRead({ casebook, library, announce: (event) => events.push(event) });
  return events;
}

test("nothing is told when the list was right, and when there was none", async () => {
  const { folder, settings } = await keptOne();
  const right = await open(folder, localDisk, settings);
  expect(await told(right)).toEqual([]);
  await right.close();
  const without = await open(folder);
  expect(await told(without)).toEqual([]);
  await without.close();
});

test("a dilemma that is gone, and one that came from elsewhere, are told as dilemmas that changed", async () => {
  const { folder, settings, path } = await keptOne();
  const other = id.replace("0b", "1b");
  await writeFile(join(folder, "dilemmas", `${other}.json`), (await readFile(path, "utf8")).replaceAll(id, other));
  await rm(path);
  const casebook = await open(folder, localDisk, settings);
  expect(await told(casebook)).toEqual([{ kind: "dilemmas" }, { kind: "notices" }]);
  await casebook.close();
  const again = await open(folder, localDisk, settings);
  expect(await told(again)).toEqual([{ kind: "notices" }]);
  await again.close();
});

test("a file that cannot be read is told among the notices, moments later", async () => {
  const { folder, settings, path } = await keptOne();
  await writeFile(path, "{ torn");
  const casebook = await open(folder, localDisk, settings);
  const kinds = () => casebook.notices.map(({ kind }) => kind);
  expect([kinds(), await told(casebook), kinds()]).toEqual([
    [],
    [{ kind: "dilemmas" }, { kind: "notices" }],
    ["damaged-set-aside"],
  ]);
  await casebook.close();
});

test("a folder that goes away meanwhile is told among the notices, and closing it meanwhile is not told", async () => {
  const { folder, settings } = await keptOne();
  const casebook = await open(folder, localDisk, settings);
  const telling = told(casebook);
  await casebook.close();
  expect([await telling, casebook.notices]).toEqual([[], []]);
  const gone = await open(
    folder,
    {
      ...localDisk,
      async stamp(path) {
        if (path.endsWith(`${id}.json`)) await rename(folder, `${folder}-away`);
        return localDisk.stamp(path);
      },
    },
    settings,
  );
  expect([await told(gone), gone.notices.map(({ kind }) => kind)]).toEqual([[{ kind: "notices" }], ["not-all-read"]]);
  await rename(`${folder}-away`, folder);
  await gone.close();
});
