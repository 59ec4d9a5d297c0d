import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Notice } from "../../core/casebook.ts";
import { newDilemma } from "../../core/dilemma/dilemma.ts";
import { type Disk, localDisk } from "../../store/documents/disk.ts";
import { Journal } from "../../store/journal.ts";
import { temporaryFolder } from "./temporary-folder.ts";

export const at = "2026-11-22T10:00:00.000Z";
export const today = "2026-11-22";
export const id = "0b7f1f0e-2f0a-4c43-9d5a-3f3a7d3b1a11";
export const rolls = newDilemma(id, at, "The wrong rolls");

export async function journalIn(folder: string, disk: Disk = localDisk, day = today) {
  await mkdir(join(folder, "dilemmas"), { recursive: true });
  const notices: Notice[] = [];
  return { journal: await Journal.open(disk, folder, day, null, notices), notices };
}

/** A casebook folder with one dilemma in it. */
export async function oneDilemma(disk: Disk = localDisk) {
  const folder = await temporaryFolder();
  const { journal } = await journalIn(folder, disk);
  await journal.start(rolls, at);
  return { folder, journal, path: join(folder, "dilemmas", `${id}.json`) };
}

export async function titled(journal: Journal): Promise<string[]> {
  return (await journal.entries()).map((entry) => entry.dilemma.title);
}
