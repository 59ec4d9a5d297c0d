import { join } from "node:path";
import type { Notice } from "../core/casebook.ts";
import type { Binned } from "../core/dilemma/binned.ts";
import type { Format } from "../core/document.ts";
import { done, type Outcome, refused } from "../core/outcome.ts";
import { freeBinFile, takeOut } from "./bin.ts";
import { codeOf, type Disk } from "./disk.ts";
import { DocumentFile } from "./document-file.ts";
import { moveFile } from "./move-file.ts";
import type { Kept } from "./read-document.ts";
import { Reading } from "./reading.ts";
import { refusing } from "./refusal-of.ts";
import { setAside, unreadable } from "./set-aside.ts";
import { Turns } from "./turns.ts";

/** What is kept one file each. */
export interface Document {
  readonly id: string;
  readonly title: string;
}

/** A kind of document, and the folder it is kept in. */
export interface FolderOf<Content extends Document> {
  readonly kind: Binned["kind"];
  readonly place: "dilemmas" | "cases";
  readonly format: Format<Content>;
  readonly secondCopy: Notice["kind"];
  /** Whether the folder is made with the casebook, so that one which is missing is a casebook that vanished. */
  readonly isAlwaysThere: boolean;
}

/** A document as it stands on the disk; a newer one can only be read. */
export interface HeldDocument<Content> {
  readonly state: "open" | "newer";
  readonly kept: Kept<Content>;
}

type Slot<Content> =
  | { readonly state: "open"; readonly file: DocumentFile<Content> }
  | { readonly state: "newer"; readonly kept: Kept<Content> };

/** The documents of one kind in a casebook: one file each, so that a save costs the same however many there are. */
export class DocumentFolder<Content extends Document> {
  readonly #disk: Disk;
  readonly #of: FolderOf<Content>;
  readonly #folder: string;
  readonly #bin: string;
  readonly #slots = new Map<string, Slot<Content>>();
  readonly #turns = new Turns();
  readonly #reading: Reading;
  /** Resolves when every document has been read. Rejects with what the disk says of a folder that went away meanwhile. */
  readonly whole: Promise<void>;

  private constructor(
    disk: Disk,
    casebook: string,
    of: FolderOf<Content>,
    names: readonly string[],
    readOnly: boolean,
    notices: Notice[],
  ) {
    this.#disk = disk;
    this.#of = of;
    this.#folder = join(casebook, of.place);
    this.#bin = join(casebook, "bin");
    const told = new Map<string, Notice>();
    this.#reading = new Reading(names, async (name) => {
      const notice = await this.#take(name, casebook, readOnly);
      if (notice !== null) told.set(name, notice);
    });
    this.whole = this.#reading.whole.then(() => {
      notices.push(...names.flatMap((name) => told.get(name) ?? []));
    });
    this.whole.catch(() => undefined); // Whoever waits for it hears of it; nobody has to.
  }

  /**
   * Looks what documents there are and begins to read them; `whole` says when that is done. What cannot be read is moved to
   * `damaged/` and named in `notices` when all is read, never cleared; in a casebook that can only be read it stays where it
   * is. Throws what the disk throws when the folder cannot be listed.
   */
  static async open<Content extends Document>(
    disk: Disk,
    casebook: string,
    of: FolderOf<Content>,
    readOnly: boolean,
    notices: Notice[],
  ): Promise<DocumentFolder<Content>> {
    const names = await disk.list(join(casebook, of.place)).catch((error: unknown) => {
      if ((readOnly || !of.isAlwaysThere) && codeOf(error) === "ENOENT") return [];
      throw error;
    });
    const documents = names.filter((file) => file.endsWith(".json") && !file.startsWith(".")).sort();
    return new DocumentFolder(disk, casebook, of, documents, readOnly, notices);
  }

  /** Reads one file, and says what its owner should know about it. */
  async #take(name: string, casebook: string, readOnly: boolean): Promise<Notice | null> {
    const path = join(this.#folder, name);
    const opening = await DocumentFile.open(this.#disk, path, this.#of.format);
    if (opening.state === "missing") {
      await this.#disk.list(this.#folder); // A file may be gone; a folder that is gone would look like many of them.
      return null;
    }
    if (opening.state === "unreadable") return unreadable(path, opening.error);
    if (opening.state === "damaged") return setAside(this.#disk, casebook, path, opening.fault, readOnly);
    if (opening.state === "newer") {
      const id = opening.kept?.content.id;
      if (opening.kept !== null && `${id}.json` === name)
        this.#slots.set(opening.kept.content.id, { state: "newer", kept: opening.kept });
      return { kind: "newer", name, detail: String(opening.version) };
    }
    const { id = "", title = "" } = opening.file.kept?.content ?? {};
    if (`${id}.json` !== name) return { kind: this.#of.secondCopy, name, detail: title };
    this.#slots.set(id, { state: "open", file: opening.file });
    return opening.altered ? { kind: "altered-outside", name, detail: title } : null;
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
    return [...this.#slots.keys()].map((id) => this.get(id)).filter((held) => held !== null);
  }

  /** One document of those that have been read, or null. */
  get(id: string): HeldDocument<Content> | null {
    const slot = this.#slots.get(id);
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
        if (this.#slots.has(content.id)) return refused("already-there");
        await this.#makeFolder();
        const file = DocumentFile.fresh(this.#disk, this.#pathOf(content.id), this.#of.format);
        const written = await file.change(at, () => done(content));
        if (written.ok) this.#slots.set(content.id, { state: "open", file });
        return written;
      }),
    );
  }

  /** Changes one document; resolves when it is on the disk. Refuses with what `change` or the disk says. */
  async change(
    id: string,
    at: string,
    change: (content: Content, revision: number) => Outcome<Content>,
    before?: (kept: Kept<Content>) => Promise<void>,
  ): Promise<Outcome<Kept<Content>>> {
    if (!this.isUnread(id)) return this.#changeRead(id, at, change, before);
    return refusing(async () => {
      await this.reach(id);
      return this.#changeRead(id, at, change, before);
    });
  }

  async #changeRead(
    id: string,
    at: string,
    change: (content: Content, revision: number) => Outcome<Content>,
    before?: (kept: Kept<Content>) => Promise<void>,
  ): Promise<Outcome<Kept<Content>>> {
    const slot = this.#slots.get(id);
    if (slot === undefined) return refused("not-found");
    if (slot.state === "newer") return refused("newer-version");
    return slot.file.change(
      at,
      (kept) => (kept === null ? refused("not-found") : change(kept.content, kept.revision)),
      before,
    );
  }

  /** Moves a document to the bin, after the changes asked for before. Refuses with what the disk says. */
  bin(id: string, today: string): Promise<Outcome<null>> {
    return this.#turns.take(() =>
      refusing(async () => {
        await this.reach(id);
        const slot = this.#slots.get(id);
        if (slot === undefined) return refused("not-found");
        const to = join(this.#bin, await freeBinFile(this.#disk, this.#bin, this.#of.kind, id, today));
        const binned =
          slot.state === "open" ? await slot.file.moveTo(to) : await moveFile(this.#disk, this.#pathOf(id), to);
        if (binned.ok) this.#slots.delete(id);
        return binned;
      }),
    );
  }

  /** Takes a document out of the bin. Refuses what is not there or cannot be read any more, and an id that is taken again. */
  restore(id: string): Promise<Outcome<null>> {
    return this.#turns.take(() =>
      refusing(async () => {
        await this.reach(id);
        if (this.#slots.has(id)) return refused("already-there");
        const path = this.#pathOf(id);
        await this.#makeFolder();
        const taken = await takeOut(this.#disk, this.#bin, { kind: this.#of.kind, id }, path);
        if (!taken.ok) return taken;
        const opening = await DocumentFile.open(this.#disk, path, this.#of.format);
        if (opening.state === "fine") this.#slots.set(id, { state: "open", file: opening.file });
        if (opening.state === "newer" && opening.kept !== null)
          this.#slots.set(id, { state: "newer", kept: opening.kept });
        return done(null);
      }),
    );
  }

  /** Reads no further, and resolves when no file is being read any more. */
  stop(): Promise<void> {
    return this.#reading.stop();
  }

  /** Resolves when nothing is being written any more. */
  async settled(): Promise<void> {
    await this.#turns.settled();
    for (const slot of this.#slots.values()) if (slot.state === "open") await slot.file.settled();
  }
}
