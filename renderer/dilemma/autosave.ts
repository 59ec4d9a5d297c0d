import type { Entry } from "../../core/api.ts";
import type { Change, Dilemma, Part } from "../../core/dilemma/dilemma.ts";
import { clashes } from "../../core/dilemma/rebase.ts";
import type { Outcome, Refusal } from "../../core/outcome.ts";
import { History } from "./history.ts";

/** How what is on the screen stands to what is on the disk. */
export type Standing =
  | { readonly kind: "saved"; readonly at: string }
  | { readonly kind: "saving" }
  | { readonly kind: "refused"; readonly reason: Refusal }
  | { readonly kind: "clash"; readonly parts: readonly Part[]; readonly theirs: Entry };

/** What the screen shows: the saved dilemma with everything typed since. */
export interface Recorded {
  readonly dilemma: Dilemma;
  readonly readOnly: boolean;
  readonly standing: Standing;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** How the record reaches the disk. */
export interface Disk {
  save(revision: number, change: Change): Promise<Outcome<Entry>>;
  read(): Promise<Outcome<Entry>>;
}

/** How long the first unsaved keystroke waits: a crash costs at most the last half second of typing. Milliseconds. */
const pause = 400;

/** How long until a refused save is tried again by itself. Milliseconds. */
const retry = 5_000;

/**
 * Saves one dilemma while it is typed, one request at a time. What is typed stays on the screen whatever the disk says, and
 * nothing is called saved before the disk has it.
 */
export class Autosave {
  readonly #disk: Disk;
  readonly #history = new History();
  readonly #listeners = new Set<() => void>();
  #entry: Entry;
  #unsaved: Change = {};
  #sending: Change | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #standing: Standing;
  #shown: Recorded;

  constructor(entry: Entry, disk: Disk) {
    this.#disk = disk;
    this.#entry = entry;
    this.#standing = { kind: "saved", at: entry.savedAt };
    this.#shown = this.#show();
  }

  /** Calls back after each change of what is shown, until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly shown = (): Recorded => this.#shown;

  /** Takes what was typed. */
  readonly write = (change: Change): void => {
    this.#history.add(this.#shown.dilemma, change);
    this.#take(change);
  };

  readonly undo = (): void => this.#step(this.#history.undo());

  readonly redo = (): void => this.#step(this.#history.redo());

  /** Saves what is unsaved now; resolves when it is on the disk or refused. */
  readonly flush = async (): Promise<void> => {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#sending !== null || !this.#hasUnsaved() || this.#standing.kind === "clash") return;
    await this.#send();
  };

  /** Takes in what the disk has, after a decision or a change made in another window. Older news is passed over. */
  readonly adopt = (entry: Entry): void => {
    if (entry.revision <= this.#entry.revision || this.#sending !== null || this.#hasUnsaved()) return;
    this.#entry = entry;
    this.#stand({ kind: "saved", at: entry.savedAt });
  };

  /** Ends a clash: keeps what is on this screen, or takes what the disk has. */
  readonly settle = async (side: "mine" | "theirs"): Promise<void> => {
    if (this.#standing.kind !== "clash") return;
    const { theirs, parts } = this.#standing;
    this.#entry = theirs;
    if (side === "theirs")
      this.#unsaved = Object.fromEntries(
        Object.entries(this.#unsaved).filter(([part]) => !parts.includes(part as Part)),
      ) as Change;
    this.#stand({ kind: "saved", at: theirs.savedAt });
    await this.flush();
  };

  #step(change: Change | null): void {
    if (change !== null) this.#take(change);
  }

  #take(change: Change): void {
    this.#unsaved = { ...this.#unsaved, ...change };
    if (this.#standing.kind === "saved") this.#stand({ kind: "saving" });
    else this.#stand(this.#standing);
    this.#schedule(pause);
  }

  #schedule(delay: number): void {
    this.#timer ??= setTimeout(() => void this.flush(), delay);
  }

  /** A title is needed on the disk: while it is empty on the screen, the old one stays and the rest is saved. */
  #sendable(): Change {
    const { title, ...rest } = this.#unsaved;
    return title === undefined || title.trim() === "" ? rest : this.#unsaved;
  }

  #hasUnsaved(): boolean {
    return Object.keys(this.#sendable()).length > 0;
  }

  async #send(): Promise<void> {
    const change = this.#sendable();
    const held = this.#unsaved.title?.trim() === "" ? { title: this.#unsaved.title } : {};
    this.#sending = change;
    this.#unsaved = held;
    this.#stand({ kind: "saving" });
    const saved = await this.#disk.save(this.#entry.revision, change);
    this.#sending = null;
    if (saved.ok) {
      this.#entry = saved.value;
      this.#stand(this.#hasUnsaved() ? { kind: "saving" } : { kind: "saved", at: saved.value.savedAt });
      if (this.#hasUnsaved()) this.#schedule(pause);
      return;
    }
    this.#unsaved = { ...change, ...this.#unsaved };
    if (saved.reason === "changed-elsewhere") return this.#meet();
    this.#stand({ kind: "refused", reason: saved.reason });
    this.#schedule(retry);
  }

  /** Somebody else changed the dilemma: what fits together is joined, what does not is left for the owner to choose. */
  async #meet(): Promise<void> {
    const read = await this.#disk.read();
    if (!read.ok) return this.#stand({ kind: "refused", reason: read.reason });
    const parts = clashes(this.#entry.dilemma, read.value.dilemma, this.#unsaved);
    if (parts.length > 0) return this.#stand({ kind: "clash", parts, theirs: read.value });
    this.#entry = read.value;
    await this.flush();
  }

  #stand(standing: Standing): void {
    this.#standing = standing;
    this.#shown = this.#show();
    for (const listener of this.#listeners) listener();
  }

  #show(): Recorded {
    const typed = { ...this.#sending, ...this.#unsaved } as Partial<Dilemma>;
    return {
      dilemma: { ...this.#entry.dilemma, ...typed },
      readOnly: this.#entry.readOnly,
      standing: this.#standing,
      canUndo: this.#history.canUndo,
      canRedo: this.#history.canRedo,
    };
  }
}
