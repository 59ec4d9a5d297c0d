import type { Entry } from "../core/dilemma/entry.ts";
import { type Summary, summarise } from "../core/dilemma/summary.ts";
import type { WalkPlan } from "../core/walk/lens.ts";
import { inTurns } from "./in-turns.ts";
import type { SummaryCache } from "./summary-cache.ts";

/** What the list is made from: the dilemmas that have been read, and which have not. */
export interface Listed {
  /** One entry for each that has been read, the same object for as long as it stands as it is. */
  entries(): Entry[];
  isUnread(id: string): boolean;
  readonly isWhole: boolean;
}

/** The journal in short, each summary worked out once for as long as its dilemma and the questions of the walk stay as they are. */
export class JournalList {
  readonly #listed: Listed;
  readonly #cache: SummaryCache | null;
  #pictured: readonly Summary[] | null;
  #plan: WalkPlan | null = null;
  #short = new WeakMap<Entry, Summary>();

  /** `pictured` is the list as it was kept in `cache`, for what has not been read yet; null when none was. */
  constructor(listed: Listed, cache: SummaryCache | null, pictured: readonly Summary[] | null) {
    this.#listed = listed;
    this.#cache = cache;
    this.#pictured = pictured;
  }

  /** The list as it was kept; null when none was, and when every dilemma has been read. */
  get pictured(): readonly Summary[] | null {
    return this.#pictured;
  }

  #summaryOf(entry: Entry, plan: WalkPlan): Summary {
    const known = this.#short.get(entry);
    if (known !== undefined) return known;
    const summary = summarise(entry.dilemma, entry.savedAt, entry.readOnly !== null, plan);
    this.#short.set(entry, summary);
    return summary;
  }

  /** Every dilemma in short, in no order; `plan` is what the walk asks now. Those not read yet are as they were kept. */
  summaries(plan: WalkPlan): Summary[] {
    if (plan !== this.#plan) this.#short = new WeakMap();
    this.#plan = plan;
    const read = this.#listed.entries().map((entry) => this.#summaryOf(entry, plan));
    return [...read, ...(this.#pictured ?? []).filter(({ id }) => this.#listed.isUnread(id))];
  }

  /** The same, worked out in turns with what else is asked. */
  async summariesInTurns(plan: WalkPlan): Promise<Summary[]> {
    if (plan === this.#plan) await inTurns(this.#listed.entries(), (entry) => this.#summaryOf(entry, plan));
    return this.summaries(plan);
  }

  /** From now on every dilemma has been read. */
  becomeWhole(): void {
    this.#pictured = null;
    this.keepSoon();
  }

  #lastShown(): Summary[] | null {
    return this.#plan === null || !this.#listed.isWhole ? null : this.summaries(this.#plan);
  }

  /** Keeps the list as it was last shown, once nothing changes for a while. */
  keepSoon(): void {
    this.#cache?.keepSoon(() => this.#lastShown());
  }

  /** Keeps it now. */
  async keep(): Promise<void> {
    await this.#cache?.keep(this.#lastShown());
  }
}
