import { join } from "node:path";
import { type Casebook, casebookFormat, type Notice } from "../core/casebook.ts";
import { type Circle, circleFormat } from "../core/circle/circle.ts";
import { type HouseCode, houseCodeFormat } from "../core/code/house-code.ts";
import { binOpeningsFormat } from "../core/dilemma/bin-openings.ts";
import { type Views, viewsFormat } from "../core/dilemma/views.ts";
import type { Format } from "../core/document.ts";
import { type Drafts, draftsFormat } from "../core/drafts.ts";
import { type Reading, readingFormat } from "../core/library/reading.ts";
import { saysSame } from "../core/merge/canonical.ts";
import type { MergedDocument } from "../core/merge/conflict.ts";
import { mergeCodes } from "../core/merge/merge-codes.ts";
import { type MergeContents, mergeContents } from "../core/merge/merge-versions.ts";
import { done, refused } from "../core/outcome.ts";
import { type OwnLenses, ownLensesFormat } from "../core/walk/own-lenses.ts";
import type { Disk } from "./documents/disk.ts";
import { SingleFile } from "./documents/single-file.ts";
import type { Conflicts } from "./merge/conflicts.ts";
import { mergeRootCopy, type RootFile, rootCopies, rootFile } from "./merge/root-copies.ts";

/** The files of which a casebook has one, but for what it says of itself. */
export interface SingleFiles {
  readonly reading: SingleFile<Reading>;
  readonly drafts: SingleFile<Drafts>;
  readonly views: SingleFile<Views>;
  readonly lenses: SingleFile<OwnLenses>;
  readonly code: SingleFile<HouseCode>;
  readonly circle: SingleFile<Circle>;
}

export type SingleName = keyof SingleFiles;

/**
 * What lies beside them: of what the casebook says of itself only a copy that says the same is done with, and the days of the
 * bin are only counted by this machine, which empties it the later.
 */
function besides(disk: Disk, about: Casebook): RootFile[] {
  return [
    rootFile(disk, "casebook.json", casebookFormat, async ({ content }) =>
      saysSame(content, about) ? done(null) : refused("already-there"),
    ),
    rootFile(disk, "bin.json", binOpeningsFormat, async () => done(null)),
  ];
}

/** Opens each of them and merges the copies that a synchronised folder has made of them. What stays is named in `notices`. */
export async function openSingleFiles(
  disk: Disk,
  folder: string,
  about: Casebook,
  conflicts: Conflicts,
  writable: boolean,
  notices: Notice[],
): Promise<{ readonly files: SingleFiles; readonly roots: readonly RootFile[] }> {
  const roots: RootFile[] = besides(disk, about);
  async function single<Content>(
    kind: MergedDocument["kind"] & SingleName,
    format: Format<Content>,
    merge: MergeContents<Content> = mergeContents,
  ): Promise<SingleFile<Content>> {
    const name = `${kind}.json`;
    const keep = (_: Content, noted: Parameters<Conflicts["keep"]>[2]) => conflicts.keep({ kind, id: "" }, "", noted);
    const file = await SingleFile.open(disk, folder, join(folder, name), format, !writable, { merge, keep });
    roots.push(rootFile(disk, name, format, (version) => file.mergeWith(version)));
    notices.push(...file.notices);
    return file;
  }
  const files: SingleFiles = {
    reading: await single("reading", readingFormat),
    drafts: await single("drafts", draftsFormat),
    views: await single("views", viewsFormat),
    lenses: await single("lenses", ownLensesFormat),
    code: await single("code", houseCodeFormat, mergeCodes),
    circle: await single("circle", circleFormat),
  };
  for (const name of await rootCopies(disk, folder, roots)) {
    const notice = writable ? await mergeRootCopy(disk, folder, roots, name) : null;
    if (notice !== null) notices.push(notice);
  }
  return { files, roots };
}
