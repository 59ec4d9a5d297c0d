import { join } from "node:path";
import type { Hindrance, Notice } from "../core/casebook.ts";
import { dayOf } from "../core/days.ts";
import { binOpeningsFormat } from "../core/dilemma/bin-openings.ts";
import type { Binned } from "../core/dilemma/binned.ts";
import { type Dilemma, dilemmaFormat } from "../core/dilemma/dilemma.ts";
import type { Entry } from "../core/dilemma/entry.ts";
import type { Summary } from "../core/dilemma/summary.ts";
import { mergeDilemmas } from "../core/merge/merge-dilemmas.ts";
import { done, type Outcome, refused } from "../core/outcome.ts";
import type { WalkPlan } from "../core/walk/lens.ts";
import { openBin, purgeBin } from "./bin.ts";
import { type Disk, ignoringDisk } from "./documents/disk.ts";
import { DocumentFolder, type HeldDocument } from "./documents/document-folder.ts";
import type { FolderOf } from "./documents/held-documents.ts";
import type { Kept } from "./documents/read-document.ts";
import { SingleFile } from "./documents/single-file.ts";
import { forgetDays, keepDay, readOn } from "./history.ts";
import { JournalList, type Listed } from "./journal-list.ts";
import type { Look } from "./merge/look.ts";
import { purgeMerged } from "./merge/merged-files.ts";
import { refusing } from "./refusal-of.ts";
import type { SummaryCache } from "./summary-cache.ts";

/** A change of one dilemma, as the core words it. */
export type DilemmaChange = (dilemma: Dilemma, revision: number) => Outcome<Dilemma>;

const dilemmas: FolderOf<Dilemma> = {
  kind: "dilemma",
  place: "dilemmas",
  format: dilemmaFormat,
  merge: mergeDilemmas,
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
  readonly #list: JournalList;
  /** An entry stays the same object for as long as its file does. */
  readonly #entries = new WeakMap<Kept<Dilemma>, Entry>();
  /** Resolves when every dilemma has been read. Rejects with what the disk says of a folder that went away meanwhile. */
  readonly whole: Promise<void>;
  /** Resolves when after that the bin was emptied of what is due. Rejects like `whole`. */
  readonly tidied: Promise<void>;

  private constructor(
    disk: Disk,
    casebook: string,
    today: string,
    hindrance: Hindrance | null,
    notices: Notice[],
    opened: DocumentFolder<Dilemma>,
    cache: SummaryCache | null,
    pictured: readonly Summary[] | null,
  ) {
    this.#disk = disk;
    this.#hindrance = hindrance;
    this.#dilemmas = opened;
    this.#bin = join(casebook, "bin");
    this.#history = join(casebook, "history");
    const listed: Listed = {
      entries: () => this.#entriesRead(),
      isUnread: (id) => opened.isUnread(id),
      get isWhole() {
        return opened.isWhole;
      },
    };
    this.#list = new JournalList(listed, cache, pictured);
    this.whole = opened.whole.then(() => this.#list.becomeWhole());
    this.tidied = this.whole.then(() => (hindrance === null ? this.#purge(casebook, today, notices) : undefined));
    this.tidied.catch(() => undefined); // Whoever waits for it hears of it; nobody has to.
  }

  /**
   * Reads every dilemma, and empties the bin of what is due. With a list in `cache` it resolves before that, and the list is
   * answered until the reading is through (`whole`, `tidied`). What cannot be read is set aside and named in `notices`; in a
   * casebook that can only be read nothing is moved, and every dilemma says what the hindrance is.
   */
  static async open(
    disk: Disk,
    casebook: string,
    today: string,
    hindrance: Hindrance | null,
    notices: Notice[],
    cache: SummaryCache | null = null,
  ): Promise<Journal> {
    const pictured = (await cache?.read()) ?? null;
    const keepPast = (kept: Kept<Dilemma>) =>
      ignoringDisk(keepDay(disk, join(casebook, "history"), kept, dayOf(new Date())));
    const opened = await DocumentFolder.open(disk, casebook, dilemmas, hindrance !== null, notices, keepPast);
    const journal = new Journal(disk, casebook, today, hindrance, notices, opened, cache, pictured);
    if (pictured === null) await journal.#tidiedOrStopped();
    return journal;
  }

  /** Nobody closes what could not be opened: a file that is being set aside must not outlast the lock. */
  async #tidiedOrStopped(): Promise<void> {
    try {
      await this.tidied;
    } catch (error) {
      await this.#dilemmas.stop();
      throw error;
    }
  }

  async #purge(casebook: string, today: string, notices: Notice[]): Promise<void> {
    const path = join(casebook, "bin.json");
    const openings = await SingleFile.open(this.#disk, casebook, path, binOpeningsFormat, false);
    notices.push(...openings.notices);
    const forget = async (id: string) =>
      this.#dilemmas.get(id) === null ? ignoringDisk(forgetDays(this.#disk, this.#history, id)) : undefined;
    await purgeBin(this.#disk, this.#bin, openings, new Date().toISOString(), today, forget);
    await purgeMerged(this.#disk, casebook, openings, new Date().toISOString(), today);
  }

  #entryIn({ state, kept }: HeldDocument<Dilemma>): Entry {
    const known = this.#entries.get(kept);
    if (known !== undefined) return known;
    const entry = entryOf(kept, this.#hindrance ?? (state === "newer" ? "newer-dilemma" : null));
    this.#entries.set(kept, entry);
    return entry;
  }

  #entriesRead(): Entry[] {
    return this.#dilemmas.all().map((held) => this.#entryIn(held));
  }

  /** The list as it was kept; null when none was, and when every dilemma has been read. */
  get pictured(): readonly Summary[] | null {
    return this.#list.pictured;
  }

  /** Every dilemma in short, in no order; `plan` is what the walk asks now. Those not read yet are as they were kept. */
  summaries(plan: WalkPlan): Summary[] {
    return this.#list.summaries(plan);
  }

  /** The same when all are read, worked out in turns with what else is asked. Throws like `entries`. */
  async allSummaries(plan: WalkPlan): Promise<Summary[]> {
    await this.whole;
    return this.#list.summariesInTurns(plan);
  }

  /** Every dilemma, in no order, when all are read. Throws what the disk says of a folder that went away meanwhile. */
  async entries(): Promise<Entry[]> {
    await this.whole;
    return this.#entriesRead();
  }

  /** One dilemma, or `not-found`. It is read before its turn. */
  read(id: string): Promise<Outcome<Entry>> {
    return refusing(async () => {
      await this.#dilemmas.reach(id);
      return this.readAlready(id);
    });
  }

  /** One dilemma of those that have been read, or `not-found`. */
  readAlready(id: string): Outcome<Entry> {
    const held = this.#dilemmas.get(id);
    return held === null ? refused("not-found") : done(this.#entryIn(held));
  }

  /** What a dilemma said at the end of a day. Refuses `not-found`, and what the disk says. */
  readOn(id: string, day: string): Promise<Outcome<Dilemma>> {
    return refusing(async () => {
      await this.#dilemmas.reach(id);
      const held = this.#dilemmas.get(id);
      return held === null ? refused("not-found") : readOn(this.#disk, this.#history, held.kept, day);
    });
  }

  #listed<Value>(outcome: Outcome<Value>): Outcome<Value> {
    if (outcome.ok) this.#list.keepSoon();
    return outcome;
  }

  /** Writes a new dilemma. Refuses one that is there already, and with what the disk says. */
  async start(dilemma: Dilemma, at: string): Promise<Outcome<Entry>> {
    const started = this.#listed(await this.#dilemmas.start(dilemma, at));
    return started.ok ? done(entryOf(started.value, null)) : started;
  }

  /** Changes one dilemma; resolves when it is on the disk. Refuses with what `change` or the disk says. */
  async change(id: string, at: string, change: DilemmaChange): Promise<Outcome<Entry>> {
    const changed = await this.#dilemmas.change(id, at, change, (kept) =>
      ignoringDisk(keepDay(this.#disk, this.#history, kept, dayOf(new Date(at)))),
    );
    this.#listed(changed);
    return changed.ok ? done(entryOf(changed.value, null)) : changed;
  }

  /** Moves a dilemma to the bin, after the changes asked for before. Refuses with what the disk says. */
  async bin(id: string, today: string): Promise<Outcome<null>> {
    return this.#listed(await this.#dilemmas.bin(id, today));
  }

  /** Looks at a file where another machine may have done something, as `HeldDocuments.look` says. */
  async look(name: string, isStill: boolean): Promise<Look> {
    const look = await this.#dilemmas.look(name, isStill);
    if (look.state === "changed") this.#list.keepSoon();
    return look;
  }

  /** Every name to look at when it is not known where something happened. Throws what the disk throws. */
  readonly names = (): Promise<string[]> => this.#dilemmas.names();

  /** What lies in the bin, dilemmas and cases, the last deleted first. What is due has left it. */
  binned(): Promise<Outcome<Binned[]>> {
    return refusing(async () => {
      await this.tidied;
      return done(await openBin(this.#disk, this.#bin));
    });
  }

  /**
   * Takes a dilemma out of the bin. Refuses when it is not there, when it cannot be read any more, and when one with its id
   * is in the journal again.
   */
  restore(id: string): Promise<Outcome<null>> {
    return refusing(async () => {
      await this.tidied;
      return this.#listed(await this.#dilemmas.restore(id));
    });
  }

  /** Resolves when nothing is being written any more. */
  settled(): Promise<void> {
    return this.#dilemmas.settled();
  }

  /** Reads no further, waits for the last write, and keeps the list as it was last shown when all had been read. */
  async close(): Promise<void> {
    await this.#dilemmas.stop();
    await Promise.allSettled([this.tidied]);
    await this.settled();
    await this.#list.keep();
  }
}
