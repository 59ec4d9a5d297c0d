import { join } from "node:path";
import type { Binned } from "../core/api.ts";
import { daysBetween } from "../core/days.ts";
import { binDays } from "../core/dilemma/bin-days.ts";
import { dilemmaFormat } from "../core/dilemma/dilemma.ts";
import { codeOf, type Disk } from "./disk.ts";
import { DocumentFile } from "./document-file.ts";

const binName = /^(\d{4}-\d{2}-\d{2})\.([0-9a-f-]{36})\.json$/;

/** The name of a dilemma in the bin, which tells the day it was deleted. */
export function binFile(id: string, deletedOn: string): string {
  return `${deletedOn}.${id}.json`;
}

async function binNames(disk: Disk, folder: string): Promise<{ name: string; id: string; deletedOn: string }[]> {
  const names = await disk.list(folder).catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return [];
    throw error;
  });
  return names.flatMap((name) => {
    const [, deletedOn, id] = binName.exec(name) ?? [];
    return deletedOn === undefined || id === undefined ? [] : [{ name, id, deletedOn }];
  });
}

/** What lies in the bin, the last deleted first. A file that cannot be read any more is listed by its id. */
export async function openBin(disk: Disk, folder: string): Promise<Binned[]> {
  const binned = [];
  for (const { name, id, deletedOn } of await binNames(disk, folder)) {
    const opening = await DocumentFile.open(disk, join(folder, name), dilemmaFormat);
    const kept = opening.state === "fine" ? opening.file.kept : opening.state === "newer" ? opening.kept : null;
    binned.push({ id, title: kept?.content.title ?? id, deletedOn });
  }
  return binned.sort((one, other) => other.deletedOn.localeCompare(one.deletedOn));
}

/** Removes what has lain in the bin for more than 30 days. A day in the future, from a clock set back, stays. */
export async function purgeBin(disk: Disk, folder: string, today: string): Promise<void> {
  for (const { name, deletedOn } of await binNames(disk, folder))
    if (daysBetween(deletedOn, today) > binDays) await disk.remove(join(folder, name));
}
