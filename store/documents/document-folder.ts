import { join } from "node:path";
import type { Notice } from "../../core/casebook.ts";
import { done, type Outcome, refused } from "../../core/outcome.ts";
import { freeBinFile, takeOut } from "../bin.ts";
import type { Look } from "../merge/look.ts";
import { refusing } from "../refusal-of.ts";
import { Turns } from "../turns.ts";
import { codeOf, type Disk } from "./disk.ts";
import { DocumentFile } from "./document-file.ts";
import { isDocumentName } from "./document-names.ts";
import { type BeforeMerge, type Document, type FolderOf, HeldDocuments } from "./held-documents.ts";
import { moveFile } from "./move-file.ts";
import type { Kept } from "./read-document.ts";
import { Reading } from "./reading.ts";

/** A document as it stands on the disk; a newer one can only be read. */
export interface HeldDocument<Content> {
  readonly state: "open" | "newer";
  readonly kept: Kept<Content>;
}

/** The documents of one kind in a casebook: one file each, so that a save costs the same however many there are. */
export class DocumentFolder<Content extends Document> {
  readonly #disk: Disk;
  readonly #of: FolderOf<Content>;
  readonly #folder: string;
  readonly #bin: string;
  readonly #held: HeldDocuments<Content>;
  readonly #turns = new Turns();
  /** New files that were refused, by name, which may stand all the same until the disk takes them back. */
  readonly #refused = new Map<string, DocumentFile<Content>>();
  readonly #reading: Reading;
  /** Resolves when every document has been read. Rejects with what the disk says of a folder that went away meanwhile. */
  readonly whole: Promise<void>;

  private constructor(
    disk: Disk,
    casebook: string,
    of: FolderOf<Content>,
    names: readonly string[],
    held: HeldDocuments<Content>,
    notices: Notice[],
  ) {
    this.#disk = disk;
    this.#of = of;
    this.#folder = join(casebook, of.place);
    this.#bin = join(casebook, "bin");
    this.#held = held;
    const told = new Map<string, Notice>();
    this.#reading = new Reading(names, async (name) => {
      const notice = await held.take(name);
      if (notice !== null) told.set(name, notice);
    });
    this.whole = this.#reading.whole.then(async () => {
      const read = [...held.slots].sort(([one], [other]) => (one < other ? -1 : 1));
      held.slots.clear(); // Files are done in any order; a list should not differ from one start to the next.
      for (const [id, slot] of read) held.slots.set(id, slot);
      const left = await this.#turns.take(() => held.mergeCopies());
      notices.push(...names.flatMap((name) => told.get(name) ?? []), ...left);
    });
    this.whole.catch(() => undefined); // Whoever waits for it hears of it; nobody has to.
  }

  /**
   * Looks what documents there are and begins to read them; `whole` says when that is done. What cannot be read is moved to
   * `damaged/` and named in `notices` when all is read, never cleared; in a casebook that can only be read it stays where it
   * is. Copies of a document are merged into it in the end; `before` is waited for with what it said until then. Throws what
   * the disk throws when the folder cannot be listed.
   */
  static async open<Content extends Document>(
    disk: Disk,
    casebook: string,
    of: FolderOf<Content>,
    readOnly: boolean,
    notices: Notice[],
    before?: BeforeMerge<Content>,
  ): Promise<DocumentFolder<Content>> {
    const names = await disk.list(join(casebook, of.place)).catch((error: unknown) => {
      if ((readOnly || !of.isAlwaysThere) && codeOf(error) === "ENOENT") return [];
      throw error;
    });
    const held = new HeldDocuments(disk, casebook, of, readOnly, before);
    return new DocumentFolder(disk, casebook, of, names.filter(isDocumentName).sort(), held, notices);
  }

  /** Whether every document has been read. */
  get isWhole(): boolean {
    return this.#reading.isWhole;
  }

  /** Whether the file of a document was there at the beginning and has not been read yet. */
  isUnread(id: string): boolean {
    return this.#reading.isUnread(`${id}.json`);
  }

  /** Resolves when one document has been read, at once and before its turn. Rejects with what the disk says of a folder that went away. */
  reach(id: string): Promise<void> {
    return this.#reading.read(`${id}.json`);
  }

  /** Every document that has been read, in no order. */
  all(): HeldDocument<Content>[] {
    return [...this.#held.slots.keys()].map((id) => this.get(id)).filter((held) => held !== null);
  }

  /** One document of those that have been read, or null. */
  get(id: string): HeldDocument<Content> | null {
    const slot = this.#held.slots.get(id);
    const kept = slot?.state === "newer" ? slot.kept : slot?.file.kept;
    return slot === undefined || kept === undefined || kept === null ? null : { state: slot.state, kept };
  }

  #pathOf(id: string): string {
    return join(this.#folder, `${id}.json`);
  }

  async #makeFolder(): Promise<void> {
    if (!this.#of.isAlwaysThere) await this.#disk.makeSubfolder(this.#folder);
  }

  /** Writes a new document. Refuses one that is there already, and with what the disk says. */
  start(content: Content, at: string): Promise<Outcome<Kept<Content>>> {
    return this.#turns.take(() =>
      refusing(async () => {
        await this.reach(content.id);
        if (this.#held.slots.has(content.id)) return refused("already-there");
        await this.#makeFolder();
        await this.#takeBackRefused();
        const [name, path] = [`${content.id}.json`, this.#pathOf(content.id)];
        const file =
          this.#refused.get(name) ?? DocumentFile.fresh(this.#disk, path, this.#of.format, this.#held.merger);
        const written = await file.change(at, () => done(content));
        if (written.ok) this.#held.slots.set(content.id, { state: "open", file });
        if (written.ok) this.#refused.delete(name);
        else this.#refused.set(name, file);
        return written;
      }),
    );
  }

  async #takeBackRefused(): Promise<void> {
    for (const [name, file] of this.#refused) if (await file.takeBack()) this.#refused.delete(name);
  }

  /** Changes one document; resolves when it is on the disk. Refuses with what `change` or the disk says. */
  async change(
    id: string,
    at: string,
    change: (content: Content, revision: number) => Outcome<Content>,
    before?: (kept: Kept<Content>) => Promise<void>,
  ): Promise<Outcome<Kept<Content>>> {
    return refusing(async () => {
      if (this.isUnread(id)) await this.reach(id); // Changes of what has been read keep the order they were asked for in.
      const slot = this.#held.slots.get(id);
      if (slot === undefined) return refused("not-found");
      if (slot.state === "newer") return refused("newer-version");
      return slot.file.change(
        at,
        (kept) => (kept === null ? refused("not-found") : change(kept.content, kept.revision)),
        before,
      );
    });
  }

  /** Moves a document to the bin, after the changes asked for before. Refuses with what the disk says. */
  bin(id: string, today: string): Promise<Outcome<null>> {
    return this.#turns.take(() =>
      refusing(async () => {
        await this.reach(id);
        const slot = this.#held.slots.get(id);
        if (slot === undefined) return refused("not-found");
        const to = join(this.#bin, await freeBinFile(this.#disk, this.#bin, this.#of.kind, id, today));
        const binned =
          slot.state === "open" ? await slot.file.moveTo(to) : await moveFile(this.#disk, this.#pathOf(id), to);
        if (binned.ok) this.#held.slots.delete(id);
        return binned;
      }),
    );
  }

  /** Takes a document out of the bin. Refuses what is not there or cannot be read any more, and an id that is taken again. */
  restore(id: string): Promise<Outcome<null>> {
    return this.#turns.take(() =>
      refusing(async () => {
        await this.reach(id);
        if (this.#held.slots.has(id)) return refused("already-there");
        const path = this.#pathOf(id);
        await this.#makeFolder();
        const taken = await takeOut(this.#disk, this.#bin, { kind: this.#of.kind, id }, path, this.#of.format);
        if (!taken.ok) return taken;
        const opening = taken.value;
        if (opening.state === "fine")
          this.#held.slots.set(id, { state: "open", file: opening.file.at(path, this.#held.merger) });
        else if (opening.kept !== null) this.#held.slots.set(id, { state: "newer", kept: opening.kept });
        return done(null);
      }),
    );
  }

  /** Looks at a name in the folder where another machine may have done something, as `HeldDocuments.look` says. */
  async look(name: string, isStill: boolean): Promise<Look> {
    await this.whole;
    return this.#turns.take(async () => {
      await this.#takeBackRefused();
      return this.#refused.has(name) ? { state: "nothing" } : this.#held.look(name, isStill);
    });
  }

  /** Every name to look at when it is not known where something happened. Throws what the disk throws. */
  async names(): Promise<string[]> {
    const there = await this.#disk.list(this.#folder);
    return [...new Set([...there.filter(isDocumentName), ...[...this.#held.slots.keys()].map((id) => `${id}.json`)])];
  }

  /** Reads no further, and resolves when no file is being read any more. */
  stop(): Promise<void> {
    return this.#reading.stop();
  }

  /** Resolves when nothing is being written any more. */
  async settled(): Promise<void> {
    await this.#turns.take(() => this.#takeBackRefused());
    for (const slot of this.#held.slots.values()) if (slot.state === "open") await slot.file.settled();
  }
}
