import { join } from "node:path";
import type { Notice } from "../../core/casebook.ts";
import { dayOf } from "../../core/days.ts";
import type { Binned } from "../../core/dilemma/binned.ts";
import type { Format } from "../../core/document.ts";
import type { MergeContents } from "../../core/merge/merge-versions.ts";
import type { Version } from "../../core/merge/version.ts";
import { Conflicts } from "../merge/conflicts.ts";
import { leftElsewhere } from "../merge/left-elsewhere.ts";
import type { Look } from "../merge/look.ts";
import { retire } from "../merge/merged-files.ts";
import type { Merger } from "../merge/merger.ts";
import { codeOf, type Disk } from "./disk.ts";
import { DocumentFile } from "./document-file.ts";
import { type Kept, readDocument } from "./read-document.ts";
import { setAside, unreadable } from "./set-aside.ts";

/** What is kept one file each. */
export interface Document {
  readonly id: string;
  readonly title: string;
}

/** A kind of document, and the folder it is kept in. */
export interface FolderOf<Content extends Document> {
  readonly kind: Binned["kind"];
  readonly place: "dilemmas" | "cases" | "rounds" | "sessions";
  readonly format: Format<Content>;
  readonly merge: MergeContents<Content>;
  readonly secondCopy: Notice["kind"];
  /** Whether the folder is made with the casebook, so that one which is missing is a casebook that vanished. */
  readonly isAlwaysThere: boolean;
}

/** One document in memory; a newer one can only be read. */
export type Slot<Content> =
  | { readonly state: "open"; readonly file: DocumentFile<Content> }
  | { readonly state: "newer"; readonly kept: Kept<Content> };

/** Waited for with what a document said before a merge changes it. */
export type BeforeMerge<Content> = (kept: Kept<Content>) => Promise<void>;

function toldOf(revision: number | null, notices: readonly Notice[]): string {
  return JSON.stringify([revision, notices]);
}

/** The documents of a folder in memory, and how files come to be among them: read, arrived from another machine, or merged. */
export class HeldDocuments<Content extends Document> {
  readonly slots = new Map<string, Slot<Content>>();
  /** How a copy of a document becomes one with it. */
  readonly merger: Merger<Content>;
  readonly #disk: Disk;
  readonly #casebook: string;
  readonly #of: FolderOf<Content>;
  readonly #readOnly: boolean;
  readonly #before: BeforeMerge<Content>;
  readonly #copies = new Set<string>();
  /** What copies were merged into while the folder was read, and a window may have open as it was before. */
  readonly #unheard = new Set<string>();
  /** What was said last of a name of which there is something to say, so that it is not said anew at every look. */
  readonly #told = new Map<string, string>();

  constructor(
    disk: Disk,
    casebook: string,
    of: FolderOf<Content>,
    readOnly: boolean,
    before: BeforeMerge<Content> = async () => undefined,
  ) {
    this.#disk = disk;
    this.#casebook = casebook;
    this.#of = of;
    this.#readOnly = readOnly;
    this.#before = before;
    const conflicts = new Conflicts(disk, casebook);
    this.merger = {
      merge: of.merge,
      keep: ({ id, title }, noted) => conflicts.keep({ kind: of.kind, id }, title, noted),
    };
  }

  #pathOf(name: string): string {
    return join(this.#casebook, this.#of.place, name);
  }

  /** Reads one file, and says what its owner should know about it. A copy of a document waits for `mergeCopies`. */
  async take(name: string): Promise<Notice | null> {
    const path = this.#pathOf(name);
    const opening = await DocumentFile.open(this.#disk, path, this.#of.format, this.merger);
    if (opening.state === "missing") {
      await this.#disk.list(join(this.#casebook, this.#of.place)); // A folder that is gone would look like many files that are.
      return null;
    }
    if (opening.state === "unreadable") return unreadable(path, opening.error);
    if (opening.state === "damaged") return setAside(this.#disk, this.#casebook, path, opening.fault, this.#readOnly);
    if (opening.state === "newer") {
      const id = opening.kept?.content.id;
      if (opening.kept !== null && `${id}.json` === name)
        this.slots.set(opening.kept.content.id, { state: "newer", kept: opening.kept });
      const notice: Notice = { kind: "newer", name, detail: String(opening.version) };
      this.#told.set(name, toldOf(opening.kept?.revision ?? null, [notice]));
      return notice;
    }
    const { id = "", title = "" } = opening.file.kept?.content ?? {};
    const isCopy = `${id}.json` !== name;
    if (isCopy && this.#readOnly) return { kind: this.#of.secondCopy, name, detail: title };
    if (isCopy) this.#copies.add(name);
    else this.slots.set(id, { state: "open", file: opening.file });
    return opening.altered ? { kind: "altered-outside", name, detail: title } : null; // It may be the id that was altered.
  }

  /** Merges every copy that was found into its document. Answers with what its owner should know of those that could not be. */
  async mergeCopies(): Promise<Notice[]> {
    const notices: Notice[] = [];
    for (const name of [...this.#copies].sort()) {
      this.#copies.delete(name);
      const notice = await this.#mergeCopy(name);
      if (notice !== null) notices.push(notice);
    }
    return notices;
  }

  /** A copy goes only when what was in it is on the disk. */
  async #mergeCopy(name: string): Promise<Notice | null> {
    const path = this.#pathOf(name);
    const reading = await readDocument(this.#disk, path, this.#of.format);
    if (reading.state !== "fine") return null;
    const { content, mark } = reading.version;
    const left: Notice = { kind: this.#of.secondCopy, name, detail: content.title };
    if (!(await this.#mergeVersion(reading.version))) return left;
    try {
      await retire(this.#disk, this.#casebook, path, mark, dayOf(new Date()));
      return null;
    } catch (error) {
      if (codeOf(error) === "") throw error;
      return left; // It was merged; merging it again at the next start changes nothing.
    }
  }

  /** A copy without its document, which was deleted or renamed on one machine and written on another, becomes the document. */
  async #mergeVersion(version: Version<Content>): Promise<boolean> {
    const { id } = version.content;
    const slot = this.slots.get(id);
    if (slot?.state === "newer") return false;
    const file = slot?.file ?? DocumentFile.fresh(this.#disk, this.#pathOf(`${id}.json`), this.#of.format, this.merger);
    const merged = await file.mergeWith(version, this.#before);
    if (merged.ok) this.slots.set(id, { state: "open", file });
    if (merged.ok && merged.value) this.#unheard.add(id);
    return merged.ok;
  }

  /**
   * Looks at one name where something may have happened, made by another machine. A file that is not whole may still be on its
   * way: it is to be looked at again, until `isStill` says that it has not changed for a while; the same for one that is gone.
   */
  async look(name: string, isStill: boolean): Promise<Look> {
    const id = name.slice(0, -".json".length);
    const slot = this.slots.get(id);
    if (slot?.state === "open") return this.#lookAt(id, slot.file, isStill);
    const reading = await readDocument(this.#disk, this.#pathOf(name), this.#of.format);
    if (reading.state === "missing") return slot === undefined ? { state: "nothing" } : this.#gone(id, isStill);
    if (reading.state === "damaged" && !isStill) return { state: "again" };
    const before = this.#told.get(name);
    const notice = await this.take(name);
    const notices = [...(notice === null ? [] : [notice]), ...(await this.mergeCopies())];
    if (reading.state !== "fine" && notices.length === 0) return { state: "nothing" };
    return this.#once(name, before, this.#changed(reading.state === "fine" ? reading.version.content.id : id, notices));
  }

  async #lookAt(id: string, file: DocumentFile<Content>, isStill: boolean): Promise<Look> {
    if ((await this.#disk.stamp(this.#pathOf(`${id}.json`))) === null) return this.#gone(id, isStill);
    const taken = await file.takeIn();
    if (taken.ok) return taken.value || this.#unheard.has(id) ? this.#changed(id, []) : { state: "nothing" };
    if (!isStill) return { state: "again" };
    const name = `${id}.json`;
    const reading = await readDocument(this.#disk, this.#pathOf(name), this.#of.format);
    const notice = leftElsewhere(name, taken.reason, reading);
    return this.#once(name, this.#told.get(name), this.#changed(id, [notice]));
  }

  /** Nothing when the same was said before of what has not changed since. */
  #once(name: string, before: string | undefined, look: Extract<Look, { state: "changed" }>): Look {
    const said = toldOf(look.revision, look.notices);
    if (look.notices.length === 0) this.#told.delete(name);
    else this.#told.set(name, said);
    return look.notices.length > 0 && said === before ? { state: "nothing" } : look;
  }

  /** Programs that synchronise replace a file in two steps, too; and a stick that was pulled takes nothing out of the list. */
  async #gone(id: string, isStill: boolean): Promise<Look> {
    if (!isStill) return { state: "again" };
    await this.#disk.list(join(this.#casebook, this.#of.place));
    if ((await this.#disk.stamp(join(this.#casebook, "casebook.json"))) === null) return { state: "nothing" };
    this.slots.delete(id);
    return this.#changed(id, []);
  }

  #changed(id: string, notices: readonly Notice[]): Extract<Look, { state: "changed" }> {
    this.#unheard.delete(id);
    const slot = this.slots.get(id);
    const kept = slot?.state === "newer" ? slot.kept : slot?.file.kept;
    return { state: "changed", id, revision: kept?.revision ?? null, notices };
  }
}
