import { join } from "node:path";
import { dayOf } from "../core/days.ts";
import { asOf } from "../core/dilemma/as-of.ts";
import { type Dilemma, dilemmaFormat } from "../core/dilemma/dilemma.ts";
import { done, type Outcome, refused } from "../core/outcome.ts";
import { codeOf, type Disk } from "./documents/disk.ts";
import { DocumentFile } from "./documents/document-file.ts";
import { writeDurably } from "./documents/durable-adapter.ts";
import { checksumOf, envelopeCodec } from "./documents/envelope.ts";
import type { Kept } from "./documents/read-document.ts";

const pastName = /^([0-9a-f-]{36})\.(\d{4}-\d{2}-\d{2})\.json$/;

function dayOfKept(kept: Kept<unknown>): string {
  return dayOf(new Date(kept.savedAt));
}

/**
 * Keeps a dilemma as it stood at the end of another day, before it is changed on this one. `history/` then holds one file for
 * each day on which the dilemma was written, named after that day; none is ever written over. A day in the future, from a
 * clock set back, is kept like any other.
 */
export async function keepDay(disk: Disk, history: string, kept: Kept<Dilemma>, today: string): Promise<void> {
  const day = dayOfKept(kept);
  if (day === today) return;
  const past = join(history, `${kept.content.id}.${day}.json`);
  if ((await disk.stamp(past)) !== null) return;
  await disk.makeSubfolder(history);
  const { content, revision, savedAt } = kept;
  const { name: format, version } = dilemmaFormat;
  const checksum = checksumOf(content);
  await writeDurably(disk, past, envelopeCodec.encode({ format, version, revision, savedAt, checksum, content }));
}

async function daysKept(disk: Disk, history: string, id: string): Promise<string[]> {
  const names: string[] = await disk.list(history).catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return [];
    throw error;
  });
  return names.flatMap((name) => {
    const [, of, day] = pastName.exec(name) ?? [];
    return of === id && day !== undefined ? [day] : [];
  });
}

/** Removes every past day of a dilemma that is gone for good. Throws what the disk throws. */
export async function forgetDays(disk: Disk, history: string, id: string): Promise<void> {
  for (const day of await daysKept(disk, history, id)) await disk.remove(join(history, `${id}.${day}.json`));
}

/**
 * What a dilemma said at the end of a day: the present text when it was last written by then, else the file kept of the last
 * day before, else what its own dates tell. Refuses `not-found` for a day before it was written.
 */
export async function readOn(disk: Disk, history: string, kept: Kept<Dilemma>, day: string): Promise<Outcome<Dilemma>> {
  const { content } = kept;
  if (day < dayOf(new Date(content.createdAt))) return refused("not-found");
  if (dayOfKept(kept) <= day) return done(content);
  const last = (await daysKept(disk, history, content.id))
    .filter((other) => other <= day)
    .sort()
    .at(-1);
  if (last !== undefined) {
    const opening = await DocumentFile.open(disk, join(history, `${content.id}.${last}.json`), dilemmaFormat);
    if (opening.state === "fine" && opening.file.kept !== null) return done(opening.file.kept.content);
  }
  const told = asOf(content, day);
  return told === null ? refused("not-found") : done(told);
}
