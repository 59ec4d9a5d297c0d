import type { Hindrance, Notice } from "../../core/casebook.ts";
import type { KeptRound } from "../../core/circle/round/kept-round.ts";
import { type Round, roundFormat } from "../../core/circle/round/round.ts";
import { mergeRounds } from "../../core/merge/merge-rounds.ts";
import { done, type Outcome, refused } from "../../core/outcome.ts";
import type { Disk } from "../documents/disk.ts";
import { DocumentFolder, type HeldDocument } from "../documents/document-folder.ts";
import type { FolderOf } from "../documents/held-documents.ts";
import type { Kept } from "../documents/read-document.ts";
import type { Look } from "../merge/look.ts";

const rounds: FolderOf<Round> = {
  kind: "round",
  place: "rounds",
  format: roundFormat,
  merge: mergeRounds,
  secondCopy: "second-copy-of-round",
  isAlwaysThere: false,
};

function keptRound(kept: Kept<Round>, readOnly: KeptRound["readOnly"]): KeptRound {
  return { round: kept.content, revision: kept.revision, savedAt: kept.savedAt, readOnly };
}

/** The dilemmas that go round the circle, the owner's own and those of others, each with its replies. */
export class Rounds {
  readonly #hindrance: Hindrance | null;
  readonly #rounds: DocumentFolder<Round>;

  private constructor(hindrance: Hindrance | null, opened: DocumentFolder<Round>) {
    this.#hindrance = hindrance;
    this.#rounds = opened;
  }

  /** Reads every round. What cannot be read is set aside and named in `notices`, and hides no other. */
  static async open(disk: Disk, casebook: string, hindrance: Hindrance | null, notices: Notice[]): Promise<Rounds> {
    const opened = await DocumentFolder.open(disk, casebook, rounds, hindrance !== null, notices);
    await opened.whole;
    return new Rounds(hindrance, opened);
  }

  #keptIn({ state, kept }: HeldDocument<Round>): KeptRound {
    return keptRound(kept, this.#hindrance ?? (state === "newer" ? "newer-round" : null));
  }

  /** Every round, by its id. */
  all(): KeptRound[] {
    const kept = this.#rounds.all().map((held) => this.#keptIn(held));
    return kept.sort((one, other) => one.round.id.localeCompare(other.round.id));
  }

  /** One round, or `not-found`. */
  read(id: string): Outcome<KeptRound> {
    const held = this.#rounds.get(id);
    return held === null ? refused("not-found") : done(this.#keptIn(held));
  }

  /** Writes a new round. Refuses one that is there already, and with what the disk says. */
  async start(round: Round, at: string): Promise<Outcome<KeptRound>> {
    const started = await this.#rounds.start(round, at);
    return started.ok ? done(keptRound(started.value, null)) : started;
  }

  /** Changes one round; resolves when it is on the disk. Refuses with what `change` or the disk says. */
  async change(
    id: string,
    at: string,
    change: (present: Round, revision: number) => Outcome<Round>,
  ): Promise<Outcome<KeptRound>> {
    const changed = await this.#rounds.change(id, at, change);
    return changed.ok ? done(keptRound(changed.value, null)) : changed;
  }

  /** Moves a round to the bin. Refuses with what the disk says. */
  bin(id: string, today: string): Promise<Outcome<null>> {
    return this.#rounds.bin(id, today);
  }

  /** Takes a round out of the bin. Refuses what is not there or cannot be read any more, and an id that is taken again. */
  restore(id: string): Promise<Outcome<null>> {
    return this.#rounds.restore(id);
  }

  /** Looks at a file where another machine may have done something, as `HeldDocuments.look` says. */
  look(name: string, isStill: boolean): Promise<Look> {
    return this.#rounds.look(name, isStill);
  }

  /** Every name to look at when it is not known where something happened. Throws what the disk throws. */
  names(): Promise<string[]> {
    return this.#rounds.names();
  }

  /** Resolves when nothing is being written any more. */
  settled(): Promise<void> {
    return this.#rounds.settled();
  }
}
