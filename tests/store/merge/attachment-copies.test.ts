import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { localDisk } from "../../../store/documents/disk.ts";
import { takeUpAttachmentCopies } from "../../../store/merge/attachment-copies.ts";
import { pngBytes } from "../picture.ts";
import { temporaryFolder } from "../temporary-folder.ts";

test("a copy of the same bytes goes, a whole one mends a torn file, and a torn copy is trusted with nothing", async () => {
  const casebook = await temporaryFolder();
  const folder = join(casebook, "attachments");
  await mkdir(folder);
  const [one, two, three] = ["a", "b", "c"].map((mark) => pngBytes(mark));
  const idOf = (bytes: Buffer = Buffer.alloc(0)) => createHash("sha256").update(bytes).digest("hex");
  const torn = Buffer.from("torn");
  const files: [string, Buffer | undefined][] = [
    [`${idOf(one)}.png`, one],
    [`${idOf(one)} (1).png`, one],
    [`${idOf(two)}.png`, torn],
    [`${idOf(two)}.sync-conflict-20261122-101500-ABCDEFG.png`, two],
    [`${idOf(three)}.png`, three],
    [`${idOf(three)}-LAPTOP.png`, torn],
  ];
  for (const [name, bytes = torn] of files) await writeFile(join(folder, name), bytes);
  await takeUpAttachmentCopies(localDisk, casebook);
  expect((await readdir(folder)).sort()).toEqual(
    [`${idOf(one)}.png`, `${idOf(two)}.png`, `${idOf(three)}.png`, `${idOf(three)}-LAPTOP.png`].sort(),
  );
  expect(await readFile(join(folder, `${idOf(two)}.png`))).toEqual(two);
  expect((await readdir(join(casebook, "merged"))).length).toBe(2);
});
