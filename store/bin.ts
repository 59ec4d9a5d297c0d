import { dirname, join } from "node:path";
import { roundFormat } from "../core/circle/round/round.ts";
import { type BinOpenings, isDue, withOpening } from "../core/dilemma/bin-openings.ts";
import type { Binned } from "../core/dilemma/binned.ts";
import { dilemmaFormat } from "../core/dilemma/dilemma.ts";
import type { Format } from "../core/document.ts";
import { ownCaseFormat } from "../core/library/own-case.ts";
import { done, type Outcome, refused } from "../core/outcome.ts";
import { sessionFormat } from "../core/workshop/session.ts";
import { codeOf, type Disk, ignoringDisk } from "./documents/disk.ts";
import { DocumentFile, type Opening } from "./documents/document-file.ts";
import { moveFile } from "./documents/move-file.ts";
import type { SingleFile } from "./documents/single-file.ts";
import { refusalOf } from "./refusal-of.ts";

type Kind = Binned["kind"];
type Titled = Pick<Binned, "id" | "title">;

/** A file of which something can be read. */
type Readable<Content> = Extract<Opening<Content>, { readonly state: "fine" | "newer" }>;

const dilemmaName = /^(\d{4}-\d{2}-\d{2})\.([0-9a-f-]{36})\.json$/;
/** A case of a pack, a round or a session may be deleted, come again and be deleted again within a day: then a number follows. */
const otherName = /^(\d{4}-\d{2}-\d{2})\.(case|round|session)\.([a-z0-9-]{1,64})(?:\.\d+)?\.json$/;

/** More deletions of one such document on one day than this are refused. */
const copiesAtMost = 1_000;

/** The name of a dilemma in the bin, which tells the day it was deleted. */
function binFile(id: string, deletedOn: string): string {
  return `${deletedOn}.${id}.json`;
}

/** A free name in the bin for what is deleted now. That of a dilemma is never given twice; the path decides about a second. */
export async function freeBinFile(disk: Disk, folder: string, kind: Kind, id: string, today: string): Promise<string> {
  if (kind === "dilemma") return binFile(id, today);
  for (let copy = 1; copy < copiesAtMost; copy += 1) {
    const name = `${today}.${kind}.${id}${copy === 1 ? "" : `.${copy}`}.json`;
    if ((await disk.stamp(join(folder, name))) === null) return name;
  }
  return `${today}.${kind}.${id}.json`;
}

interface BinName {
  readonly name: string;
  readonly kind: Kind;
  readonly id: string;
  readonly deletedOn: string;
}

function readName(name: string): BinName[] {
  const [, day, dilemmaId] = dilemmaName.exec(name) ?? [];
  if (day !== undefined && dilemmaId !== undefined) return [{ name, kind: "dilemma", id: dilemmaId, deletedOn: day }];
  const [, deletedOn, kind, id] = otherName.exec(name) ?? [];
  if (deletedOn === undefined || id === undefined) return [];
  return [{ name, kind: kind === "round" || kind === "session" ? kind : "case", id, deletedOn }];
}

async function binNames(disk: Disk, folder: string): Promise<BinName[]> {
  const names = await disk.list(folder).catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return [];
    throw error;
  });
  return names.flatMap(readName);
}

const formats: Readonly<Record<Kind, Format<Titled>>> = {
  dilemma: dilemmaFormat,
  case: ownCaseFormat,
  round: roundFormat,
  session: sessionFormat,
};

async function readBinned(disk: Disk, path: string, kind: Kind): Promise<Titled | null> {
  const opening = await DocumentFile.open(disk, path, formats[kind]);
  if (opening.state === "fine") return opening.file.kept?.content ?? null;
  return opening.state === "newer" ? (opening.kept?.content ?? null) : null;
}

/** What lies in the bin, the last deleted first. A file that cannot be read any more is listed by its id. */
export async function openBin(disk: Disk, folder: string): Promise<Binned[]> {
  const binned = new Map<string, Binned>();
  for (const { name, kind, id, deletedOn } of (await binNames(disk, folder)).sort(byDay)) {
    const title = (await readBinned(disk, join(folder, name), kind))?.title ?? id;
    binned.set(`${kind} ${id} ${deletedOn}`, { kind, id, title, deletedOn });
  }
  return [...binned.values()].sort((one, other) => other.deletedOn.localeCompare(one.deletedOn));
}

/** By the day of the deletion, then by how often on that day. */
function byDay(one: BinName, other: BinName): number {
  return (
    one.deletedOn.localeCompare(other.deletedOn) ||
    one.name.length - other.name.length ||
    (one.name < other.name ? -1 : 1)
  );
}

/**
 * Moves the last deleted document of this id from the bin to `path`, and answers with it as it was read in the bin. Refuses what
 * is not there (`not-found`), what cannot be read any more (`damaged`), a path that holds a file (`already-there`), and with what
 * the disk says. Throws the file system's error.
 */
export async function takeOut<Content extends { readonly id: string }>(
  disk: Disk,
  folder: string,
  { kind, id }: Pick<Binned, "kind" | "id">,
  path: string,
  format: Format<Content>,
): Promise<Outcome<Readable<Content>>> {
  await disk.list(dirname(path));
  const named = (await binNames(disk, folder)).filter((item) => item.kind === kind && item.id === id);
  const last = named.sort(byDay).at(-1);
  if (last === undefined) return refused("not-found");
  const from = join(folder, last.name);
  const opening = await DocumentFile.open(disk, from, format);
  if (opening.state === "unreadable") return refused(refusalOf(opening.error));
  if (opening.state !== "fine" && opening.state !== "newer") return refused("damaged");
  const kept = opening.state === "fine" ? opening.file.kept : opening.kept;
  if (kept?.content.id !== id) return refused("damaged");
  const moved = await moveFile(disk, from, path);
  return moved.ok ? done(opening) : moved;
}

/**
 * Removes what has lain in the bin for more than 30 days, by the clock of each of the last seven days on which the casebook
 * was opened (`core/dilemma/bin-openings.ts`); while those days cannot be kept, nothing is removed. `forget` is waited for
 * with the id of each dilemma of which nothing else is in the bin, before it goes. What the disk does not let go stays until
 * the next time. `openings` is the file `bin.json`; it is written only while something lies in the bin.
 */
export async function purgeBin(
  disk: Disk,
  folder: string,
  openings: SingleFile<BinOpenings>,
  at: string,
  today: string,
  forget: (id: string) => Promise<void>,
): Promise<void> {
  const binned = await binNames(disk, folder);
  if (binned.length === 0) return;
  const seen = await openings.change(at, ({ days }) => done({ days: withOpening(days, today) }));
  if (!seen.ok) return;
  for (const { name, kind, id, deletedOn } of binned) {
    if (!isDue(deletedOn, seen.value.days)) continue;
    const isLast = !binned.some((other) => other.kind === kind && other.id === id && other.name !== name);
    if (kind === "dilemma" && isLast) await forget(id);
    await ignoringDisk(disk.remove(join(folder, name)));
  }
}
