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
import { openBin, purgeBin } from "./bin.ts";
import { type Disk, ignoringDisk } from "./disk.ts";
import { DocumentFolder, type FolderOf, type HeldDocument } from "./document-folder.ts";
import { forgetDays, keepDay, readOn } from "./history.ts";
import type { Kept } from "./read-document.ts";
import { refusing } from "./refusal-of.ts";
import { SingleFile } from "./single-file.ts";

/** A change of one dilemma, as the core words it. */
export type DilemmaChange = (dilemma: Dilemma, revision: number) => Outcome<Dilemma>;

const dilemmas: FolderOf<Dilemma> = {
  kind: "dilemma",
  place: "dilemmas",
  format: dilemmaFormat,
  secondCopy: "second-copy",
  isAlwaysThere: true,
};

function entryOf(kept: Kept<Dilemma>, readOnly: Entry["readOnly"]): Entry {
  return { dilemma: kept.content, revision: kept.revision, savedAt: kept.savedAt, readOnly };
}

/** The dilemmas of a casebook, and the days of each that are past. */
export class Journal {
  readonly #disk: Disk;
  readonly #bin: string;
  readonly #history: string;
  readonly #hindrance: Hindrance | null;
  readonly #dilemmas: DocumentFolder<Dilemma>;

  private constructor(disk: Disk, casebook: string, hindrance: Hindrance | null, opened: DocumentFolder<Dilemma>) {
    this.#disk = disk;
    this.#hindrance = hindrance;
    this.#dilemmas = opened;
    this.#bin = join(casebook, "bin");
    this.#history = join(casebook, "history");
  }

  /**
   * Reads every dilemma, and empties the bin of what is due. What cannot be read is set aside and named in `notices`; in a
   * casebook that can only be read nothing is moved, and every dilemma says what the hindrance is.
   */
  static async open(
    disk: Disk,
    casebook: string,
    today: string,
    hindrance: Hindrance | null,
    notices: Notice[],
  ): Promise<Journal> {
    const readOnly = hindrance !== null;
    const opened = await DocumentFolder.open(disk, casebook, dilemmas, readOnly, notices);
    const journal = new Journal(disk, casebook, hindrance, opened);
    if (!readOnly) await journal.#purge(casebook, today, notices);
    return journal;
  }

  async #purge(casebook: string, today: string, notices: Notice[]): Promise<void> {
    const path = join(casebook, "bin.json");
    const openings = await SingleFile.open(this.#disk, casebook, path, binOpeningsFormat, false);
    notices.push(...openings.notices);
    const forget = async (id: string) =>
      this.#dilemmas.get(id) === null ? ignoringDisk(forgetDays(this.#disk, this.#history, id)) : undefined;
    await purgeBin(this.#disk, this.#bin, openings, new Date().toISOString(), today, forget);
  }

  #entryIn({ state, kept }: HeldDocument<Dilemma>): Entry {
    return entryOf(kept, this.#hindrance ?? (state === "newer" ? "newer-dilemma" : null));
  }

  /** Every dilemma in short, in no order; `plan` is what the walk asks now. */
  summaries(plan: WalkPlan): Summary[] {
    return this.entries().map((entry) => summarise(entry.dilemma, entry.savedAt, entry.readOnly !== null, plan));
  }

  /** Every dilemma, in no order. */
  entries(): Entry[] {
    return this.#dilemmas.all().map((held) => this.#entryIn(held));
  }

  /** One dilemma, or `not-found`. */
  read(id: string): Outcome<Entry> {
    const held = this.#dilemmas.get(id);
    return held === null ? refused("not-found") : done(this.#entryIn(held));
  }

  /** What a dilemma said at the end of a day. Refuses `not-found`, and what the disk says. */
  readOn(id: string, day: string): Promise<Outcome<Dilemma>> {
    return refusing(async () => {
      const held = this.#dilemmas.get(id);
      return held === null ? refused("not-found") : readOn(this.#disk, this.#history, held.kept, day);
    });
  }

  /** Writes a new dilemma. Refuses one that is there already, and with what the disk says. */
  async start(dilemma: Dilemma, at: string): Promise<Outcome<Entry>> {
    const started = await this.#dilemmas.start(dilemma, at);
    return started.ok ? done(entryOf(started.value, null)) : started;
  }

  /** Changes one dilemma; resolves when it is on the disk. Refuses with what `change` or the disk says. */
  async change(id: string, at: string, change: DilemmaChange): Promise<Outcome<Entry>> {
    const changed = await this.#dilemmas.change(id, at, change, (kept) =>
      ignoringDisk(keepDay(this.#disk, this.#history, kept, dayOf(new Date(at)))),
    );
    return changed.ok ? done(entryOf(changed.value, null)) : changed;
  }

  /** Moves a dilemma to the bin, after the changes asked for before. Refuses with what the disk says. */
  bin(id: string, today: string): Promise<Outcome<null>> {
    return this.#dilemmas.bin(id, today);
  }

  /** What lies in the bin, dilemmas and cases, the last deleted first. */
  binned(): Promise<Outcome<Binned[]>> {
    return refusing(async () => done(await openBin(this.#disk, this.#bin)));
  }

  /**
   * Takes a dilemma out of the bin. Refuses when it is not there, when it cannot be read any more, and when one with its id
   * is in the journal again.
   */
  restore(id: string): Promise<Outcome<null>> {
    return this.#dilemmas.restore(id);
  }

  /** Resolves when nothing is being written any more. */
  settled(): Promise<void> {
    return this.#dilemmas.settled();
  }
}
