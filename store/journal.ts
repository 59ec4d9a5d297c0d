import { join } from "node:path";
import type { Hindrance, Notice } from "../core/casebook.ts";
import { dayOf } from "../core/days.ts";
import { binOpeningsFormat } from "../core/dilemma/bin-openings.ts";
import type { Binned } from "../core/dilemma/binned.ts";
import { type Dilemma, dilemmaFormat } from "../core/dilemma/dilemma.ts";
import type { Entry } from "../core/dilemma/entry.ts";
import { type Summary, summarise } from "../core/dilemma/summary.ts";
import { done, type Outcome, refused } from "../core/outcome.ts";
import type { WalkPlan } from "../core/walk/lens.ts";
import { binFile, openBin, purgeBin, takeOut } from "./bin.ts";
import { codeOf, type Disk, ignoringDisk } from "./disk.ts";
import { DocumentFile, type Kept } from "./document-file.ts";
import { forgetDays, keepDay, readOn } from "./history.ts";
import { moveFile } from "./move-file.ts";
import { refusing } from "./refusal-of.ts";
import { setAside, unreadable } from "./set-aside.ts";
import { SingleFile } from "./single-file.ts";
import { Turns } from "./turns.ts";

type Slot =
  | { readonly state: "open"; readonly file: DocumentFile<Dilemma> }
  | { readonly state: "newer"; readonly kept: Kept<Dilemma> };

/** A change of one dilemma, as the core words it. */
export type DilemmaChange = (dilemma: Dilemma, revision: number) => Outcome<Dilemma>;

function entryOf(kept: Kept<Dilemma>, readOnly: Entry["readOnly"]): Entry {
  return { dilemma: kept.content, revision: kept.revision, savedAt: kept.savedAt, readOnly };
}

/** The dilemmas of a casebook: one file each, so that a save costs the same however many there are. */
export class Journal {
  readonly #disk: Disk;
  readonly #folder: string;
  readonly #bin: string;
  readonly #history: string;
  readonly #hindrance: Hindrance | null;
  readonly #slots = new Map<string, Slot>();
  readonly #turns = new Turns();

  private constructor(disk: Disk, casebook: string, hindrance: Hindrance | null) {
    this.#disk = disk;
    this.#hindrance = hindrance;
    this.#folder = join(casebook, "dilemmas");
    this.#bin = join(casebook, "bin");
    this.#history = join(casebook, "history");
  }

  /**
   * Reads every dilemma. What cannot be read is moved to `damaged/` and named in `notices`, never cleared; in a casebook
   * that can only be read it stays where it is, and every dilemma says what the hindrance is.
   */
  static async open(
    disk: Disk,
    casebook: string,
    today: string,
    hindrance: Hindrance | null,
    notices: Notice[],
  ): Promise<Journal> {
    const readOnly = hindrance !== null;
    const journal = new Journal(disk, casebook, hindrance);
    const names = await disk.list(journal.#folder).catch((error: unknown) => {
      if (readOnly && codeOf(error) === "ENOENT") return [];
      throw error;
    });
    for (const name of names.filter((file) => file.endsWith(".json") && !file.startsWith(".")).sort())
      await journal.#take(name, casebook, readOnly, notices);
    if (!readOnly) await journal.#purge(casebook, today, notices);
    return journal;
  }

  async #purge(casebook: string, today: string, notices: Notice[]): Promise<void> {
    const path = join(casebook, "bin.json");
    const openings = await SingleFile.open(this.#disk, casebook, path, binOpeningsFormat, false);
    notices.push(...openings.notices);
    const forget = async (id: string) =>
      this.#slots.has(id) ? undefined : ignoringDisk(forgetDays(this.#disk, this.#history, id));
    await purgeBin(this.#disk, this.#bin, openings, new Date().toISOString(), today, forget);
  }

  async #take(name: string, casebook: string, readOnly: boolean, notices: Notice[]): Promise<void> {
    const path = join(this.#folder, name);
    const opening = await DocumentFile.open(this.#disk, path, dilemmaFormat);
    if (opening.state === "missing") return;
    if (opening.state === "unreadable") {
      notices.push(unreadable(path, opening.error));
      return;
    }
    if (opening.state === "damaged") {
      notices.push(await setAside(this.#disk, casebook, path, opening.fault, readOnly));
      return;
    }
    if (opening.state === "newer") {
      notices.push({ kind: "newer", name, detail: String(opening.version) });
      const id = opening.kept?.content.id;
      if (opening.kept !== null && `${id}.json` === name)
        this.#slots.set(opening.kept.content.id, { state: "newer", kept: opening.kept });
      return;
    }
    const id = opening.file.kept?.content.id ?? "";
    if (`${id}.json` !== name) {
      notices.push({ kind: "second-copy", name, detail: opening.file.kept?.content.title ?? "" });
      return;
    }
    if (opening.altered)
      notices.push({ kind: "altered-outside", name, detail: opening.file.kept?.content.title ?? "" });
    this.#slots.set(id, { state: "open", file: opening.file });
  }

  #entryIn(slot: Slot): Entry | null {
    const kept = slot.state === "newer" ? slot.kept : slot.file.kept;
    return kept === null ? null : entryOf(kept, this.#hindrance ?? (slot.state === "newer" ? "newer-dilemma" : null));
  }

  /** Every dilemma in short, in no order; `plan` is what the walk asks now. */
  summaries(plan: WalkPlan): Summary[] {
    return this.entries().map((entry) => summarise(entry.dilemma, entry.savedAt, entry.readOnly !== null, plan));
  }

  /** Every dilemma, in no order. */
  entries(): Entry[] {
    return [...this.#slots.values()].map((slot) => this.#entryIn(slot)).filter((entry) => entry !== null);
  }

  /** One dilemma, or `not-found`. */
  read(id: string): Outcome<Entry> {
    const slot = this.#slots.get(id);
    const entry = slot === undefined ? null : this.#entryIn(slot);
    return entry === null ? refused("not-found") : done(entry);
  }

  /** What a dilemma said at the end of a day. Refuses `not-found`, and what the disk says. */
  readOn(id: string, day: string): Promise<Outcome<Dilemma>> {
    return refusing(async () => {
      const slot = this.#slots.get(id);
      const kept = slot?.state === "newer" ? slot.kept : slot?.file.kept;
      return kept === undefined || kept === null ? refused("not-found") : readOn(this.#disk, this.#history, kept, day);
    });
  }

  #pathOf(id: string): string {
    return join(this.#folder, `${id}.json`);
  }

  /** Writes a new dilemma. Refuses one that is there already, and with what the disk says. */
  start(dilemma: Dilemma, at: string): Promise<Outcome<Entry>> {
    return this.#turns.take(async () => {
      if (this.#slots.has(dilemma.id)) return refused("already-there");
      const file = DocumentFile.fresh(this.#disk, this.#pathOf(dilemma.id), dilemmaFormat);
      const written = await file.change(at, () => done(dilemma));
      if (!written.ok) return written;
      this.#slots.set(dilemma.id, { state: "open", file });
      return done(entryOf(written.value, null));
    });
  }

  /** Changes one dilemma; resolves when it is on the disk. Refuses with what `change` or the disk says. */
  async change(id: string, at: string, change: DilemmaChange): Promise<Outcome<Entry>> {
    const slot = this.#slots.get(id);
    if (slot === undefined) return refused("not-found");
    if (slot.state === "newer") return refused("newer-version");
    const changed = await slot.file.change(
      at,
      (kept) => (kept === null ? refused("not-found") : change(kept.content, kept.revision)),
      (kept) => ignoringDisk(keepDay(this.#disk, this.#history, kept, dayOf(new Date(at)))),
    );
    return changed.ok ? done(entryOf(changed.value, null)) : changed;
  }

  /** Moves a dilemma to the bin, after the changes asked for before. Refuses with what the disk says. */
  bin(id: string, today: string): Promise<Outcome<null>> {
    return this.#turns.take(() =>
      refusing(async () => {
        const slot = this.#slots.get(id);
        if (slot === undefined) return refused("not-found");
        const to = join(this.#bin, binFile(id, today));
        const binned =
          slot.state === "open" ? await slot.file.moveTo(to) : await moveFile(this.#disk, this.#pathOf(id), to);
        if (binned.ok) this.#slots.delete(id);
        return binned;
      }),
    );
  }

  /** What lies in the bin, the last deleted first. */
  binned(): Promise<Outcome<Binned[]>> {
    return refusing(async () => done(await openBin(this.#disk, this.#bin)));
  }

  /**
   * Takes a dilemma out of the bin. Refuses when it is not there, when it cannot be read any more, and when one with its id
   * is in the journal again.
   */
  restore(id: string): Promise<Outcome<null>> {
    return this.#turns.take(() =>
      refusing(async () => {
        if (this.#slots.has(id)) return refused("already-there");
        const path = this.#pathOf(id);
        const taken = await takeOut(this.#disk, this.#bin, id, path);
        if (!taken.ok) return taken;
        const opening = await DocumentFile.open(this.#disk, path, dilemmaFormat);
        if (opening.state === "fine") this.#slots.set(id, { state: "open", file: opening.file });
        if (opening.state === "newer" && opening.kept !== null)
          this.#slots.set(id, { state: "newer", kept: opening.kept });
        return done(null);
      }),
    );
  }

  /** Resolves when nothing is being written any more. */
  async settled(): Promise<void> {
    await this.#turns.settled();
    for (const slot of this.#slots.values()) if (slot.state === "open") await slot.file.settled();
  }
}
