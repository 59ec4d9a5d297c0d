import type { Hindrance, Notice } from "../core/casebook.ts";
import type { KeptCase } from "../core/library/kept-case.ts";
import { type OwnCase, ownCaseFormat } from "../core/library/own-case.ts";
import { mergeContents } from "../core/merge/merge-versions.ts";
import { done, type Outcome, refused } from "../core/outcome.ts";
import type { Disk } from "./documents/disk.ts";
import { DocumentFolder, type HeldDocument } from "./documents/document-folder.ts";
import type { FolderOf } from "./documents/held-documents.ts";
import type { Kept } from "./documents/read-document.ts";
import type { Look } from "./merge/look.ts";

const cases: FolderOf<OwnCase> = {
  kind: "case",
  place: "cases",
  format: ownCaseFormat,
  merge: mergeContents,
  secondCopy: "second-copy-of-case",
  isAlwaysThere: false,
};

function keptCase(kept: Kept<OwnCase>, readOnly: KeptCase["readOnly"]): KeptCase {
  return { ownCase: kept.content, revision: kept.revision, savedAt: kept.savedAt, readOnly };
}

/** The cases that live in a casebook: its owner's own, and those of packs. */
export class OwnCases {
  readonly #hindrance: Hindrance | null;
  readonly #cases: DocumentFolder<OwnCase>;

  private constructor(hindrance: Hindrance | null, opened: DocumentFolder<OwnCase>) {
    this.#hindrance = hindrance;
    this.#cases = opened;
  }

  /** Reads every case. What cannot be read is set aside and named in `notices`, and hides no other. */
  static async open(disk: Disk, casebook: string, hindrance: Hindrance | null, notices: Notice[]): Promise<OwnCases> {
    const opened = await DocumentFolder.open(disk, casebook, cases, hindrance !== null, notices);
    await opened.whole;
    return new OwnCases(hindrance, opened);
  }

  #keptIn({ state, kept }: HeldDocument<OwnCase>): KeptCase {
    return keptCase(kept, this.#hindrance ?? (state === "newer" ? "newer-case" : null));
  }

  /** Every case, by its id. */
  all(): KeptCase[] {
    const kept = this.#cases.all().map((held) => this.#keptIn(held));
    return kept.sort((one, other) => one.ownCase.id.localeCompare(other.ownCase.id));
  }

  /** One case, or `not-found`. */
  read(id: string): Outcome<KeptCase> {
    const held = this.#cases.get(id);
    return held === null ? refused("not-found") : done(this.#keptIn(held));
  }

  /** Writes a new case. Refuses one that is there already, and with what the disk says. */
  async start(ownCase: OwnCase, at: string): Promise<Outcome<KeptCase>> {
    const started = await this.#cases.start(ownCase, at);
    return started.ok ? done(keptCase(started.value, null)) : started;
  }

  /** Changes one case; resolves when it is on the disk. Refuses with what `change` or the disk says. */
  async change(
    id: string,
    at: string,
    change: (present: OwnCase, revision: number) => Outcome<OwnCase>,
  ): Promise<Outcome<KeptCase>> {
    const changed = await this.#cases.change(id, at, change);
    return changed.ok ? done(keptCase(changed.value, null)) : changed;
  }

  /** Moves a case to the bin. Refuses with what the disk says. */
  bin(id: string, today: string): Promise<Outcome<null>> {
    return this.#cases.bin(id, today);
  }

  /** Takes a case out of the bin. Refuses what is not there or cannot be read any more, and an id that is taken again. */
  restore(id: string): Promise<Outcome<null>> {
    return this.#cases.restore(id);
  }

  /** Looks at a file where another machine may have done something, as `HeldDocuments.look` says. */
  look(name: string, isStill: boolean): Promise<Look> {
    return this.#cases.look(name, isStill);
  }

  /** Every name to look at when it is not known where something happened. Throws what the disk throws. */
  names(): Promise<string[]> {
    return this.#cases.names();
  }

  /** Resolves when nothing is being written any more. */
  settled(): Promise<void> {
    return this.#cases.settled();
  }
}
