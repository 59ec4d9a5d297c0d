import { join } from "node:path";
import { newDilemma } from "../../core/dilemma/dilemma.ts";
import { done } from "../../core/outcome.ts";
import { type Disk, localDisk } from "../../store/documents/disk.ts";
import { openCasebook } from "../../store/open-casebook.ts";
import { temporaryFolder } from "./temporary-folder.ts";

export const at = "2026-11-22T10:00:00.000Z";
export const id = "0b7f1f0e-2f0a-4c43-9d5a-3f3a7d3b1a11";

/** `settings` is where the list is kept from one opening to the next; null keeps none. */
export async function open(folder: string, disk: Disk = localDisk, settings: string | null = null) {
  const opening = await openCasebook(disk, folder, "Casebook", at, "2026-11-22", settings);
  if (!opening.ok) throw new Error(opening.reason);
  return opening.casebook;
}

/** A closed casebook with one dilemma and one draft in it. */
export async function writtenCasebook(): Promise<string> {
  const folder = join(await temporaryFolder(), "Casebook");
  const casebook = await open(folder);
  await casebook.journal.start(newDilemma(id, at, "The wrong rolls"), at);
  await casebook.drafts.change(at, () => done({ forms: { new: { title: "Half a" } } }));
  await casebook.close();
  return folder;
}

export function changeIn(casebook: Awaited<ReturnType<typeof open>>) {
  return casebook.journal.change(id, at, (dilemma) => done({ ...dilemma, asked: "To wait" }));
}
