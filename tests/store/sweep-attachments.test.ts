import { createHash } from "node:crypto";
import { mkdir, readdir, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { localDisk } from "../../store/documents/disk.ts";
import { sweepAttachments } from "../../store/sweep-attachments.ts";
import { openDilemma } from "../core/dilemma/any-dilemma.ts";
import { openApp, value } from "./open-app.ts";
import { pngBytes } from "./picture.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const now = Date.UTC(2026, 10, 22);
const daysAgo = (days: number) => now / 1000 - days * 86_400;
const idOf = (mark: string) => createHash("sha256").update(mark).digest("hex");

/** A casebook with a file of bytes for each mark, written so many days ago. */
async function withBytes(ages: Readonly<Record<string, number>>) {
  const casebook = await temporaryFolder();
  const folder = join(casebook, "attachments");
  for (const place of ["attachments", "dilemmas", "bin", "history", "damaged"]) await mkdir(join(casebook, place));
  for (const [mark, days] of Object.entries(ages)) {
    const path = join(folder, `${idOf(mark)}.png`);
    await writeFile(path, mark);
    await utimes(path, daysAgo(days), daysAgo(days));
  }
  const left = async () => {
    const names = await readdir(folder);
    return Object.keys(ages).filter((mark) => names.includes(`${idOf(mark)}.png`));
  };
  return { casebook, folder, left };
}

test("only bytes that no file names and that are older than 30 days go", async () => {
  const { casebook, folder, left } = await withBytes({
    named: 99,
    past: 99,
    binned: 99,
    aside: 99,
    gone: 31,
    young: 29,
  });
  await writeFile(join(casebook, "history", "x.json"), `{ "id": "${idOf("past")}" }`);
  await writeFile(join(casebook, "bin", "x.json"), `{ "id": "${idOf("binned")}" }`);
  await writeFile(join(casebook, "damaged", "x"), `\u0000\uffff torn ${idOf("aside")}`);
  await writeFile(join(folder, "mine.png"), "not ours");
  await utimes(join(folder, "mine.png"), daysAgo(99), daysAgo(99));
  await sweepAttachments(localDisk, casebook, new Set([idOf("named")]), now);
  expect(await left()).toEqual(["named", "past", "binned", "aside", "young"]);
  expect(await readdir(folder)).toContain("mine.png");
});

test("while a file cannot be read nothing goes", async () => {
  const { casebook, left } = await withBytes({ gone: 99 });
  await mkdir(join(casebook, "history", "folder.json"));
  await expect(sweepAttachments(localDisk, casebook, new Set(), now)).rejects.toThrow("EISDIR");
  expect(await left()).toEqual(["gone"]);
});

test("a casebook without attachments is left as it is", async () => {
  const casebook = await temporaryFolder();
  await sweepAttachments(localDisk, casebook, new Set(), now);
  expect(await readdir(casebook)).toEqual([]);
});

test("opening a casebook sweeps what was taken away on the day it was added, and nothing that stands in a dilemma", async () => {
  const app = await openApp();
  const { id } = value(
    await app.ask("startDilemma", { change: { title: "The lease", options: openDilemma.options } }),
  ).dilemma;
  const add = async (mark: string) => {
    const bytes = pngBytes(mark).toString("base64");
    const { attachments } = value(await app.ask("addAttachment", { id, name: mark, bytes })).dilemma;
    return attachments.at(-1)?.id ?? "";
  };
  const [kept, taken] = [await add("a"), await add("b")];
  await app.ask("removeAttachment", { id, attachmentId: taken });
  await app.close();
  const folder = join(app.folder, "attachments");
  for (const name of await readdir(folder)) await utimes(join(folder, name), daysAgo(40), daysAgo(40));
  const again = await openApp({ folder: app.folder });
  expect(await readdir(folder)).toEqual([`${kept}.png`]);
  await again.close();
});
