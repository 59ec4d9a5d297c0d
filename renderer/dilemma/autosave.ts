import { replaceEqualDeep } from "@tanstack/react-query";
import type { Entry } from "../../core/api.ts";
import type { Change, Dilemma, Part } from "../../core/dilemma/dilemma.ts";
import { isOpen, lockedParts } from "../../core/dilemma/edit.ts";
import { changedParts, clashes } from "../../core/dilemma/rebase.ts";
import type { Outcome, Refusal } from "../../core/outcome.ts";
import { withGiven } from "../../core/with-given.ts";
import { History } from "./history.ts";

/** How what is on the screen stands to what is on the disk. */
export type Standing =
  | { readonly kind: "saved"; readonly at: string }
  /** Everything is saved but the title, which is empty on the screen: the old one stays on the disk. */
  | { readonly kind: "saved-but-title"; readonly at: string }
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

/** What the disk answered, made of what was already here wherever it says the same: nothing that did not change is drawn again. */
function withKept({ dilemma }: Entry, sent: Change, saved: Entry): Entry {
  return { ...saved, dilemma: replaceEqualDeep(withGiven(dilemma, sent), saved.dilemma) };
}

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
  #saving: Promise<boolean> | null = null;
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

  /** Whether nothing typed here still has to reach the disk. */
  get isSaved(): boolean {
    return this.#sending === null && !this.#hasUnsaved();
  }

  /** Whether the disk has refused something, so that it is only on the screen. */
  get isStuck(): boolean {
    return this.#standing.kind === "refused" || this.#standing.kind === "clash";
  }

  /** Takes what was typed. */
  readonly write = (change: Change): void => {
    this.#history.add(this.#shown.dilemma, change);
    this.#take(change);
  };

  readonly undo = (): void => this.#step(this.#history.undo());

  readonly redo = (): void => this.#step(this.#history.redo());

  /**
   * Saves what is unsaved now, and what is typed meanwhile. Resolves with whether all of it is on the disk: not when the disk
   * refuses, nor while a clash waits for the owner.
   */
  readonly flush = async (): Promise<boolean> => {
    while (!this.isSaved) {
      this.#saving ??= this.#save().finally(() => {
        this.#saving = null;
      });
      if (!(await this.#saving)) return false;
    }
    return true;
  };

  /** Takes in what the disk has, after a decision or a change made in another window. Older news is passed over. */
  readonly adopt = (entry: Entry): void => {
    if (entry.revision <= this.#entry.revision || this.#saving !== null || !this.isSaved) return;
    this.#rebase(entry);
    this.#stand(this.#rest());
  };

  /** Ends a clash: keeps what is on this screen, or takes what the disk has; then undo brings back what was here. */
  readonly settle = async (side: "mine" | "theirs"): Promise<void> => {
    if (this.#standing.kind !== "clash") return;
    const { theirs, parts } = this.#standing;
    if (side === "theirs") {
      const taken = Object.fromEntries(parts.map((part) => [part, theirs.dilemma[part]])) as Change;
      this.#history.addWhole(this.#shown.dilemma, taken);
      this.#unsaved = { ...this.#unsaved, ...taken };
      this.#shown = this.#show(); // A step of the owner's own: the rebase below has nothing to forget in these parts.
    }
    this.#rebase(theirs);
    this.#stand(this.#rest());
    await this.flush();
  };

  #step(change: Change | null): void {
    if (change !== null) this.#take(change);
  }

  #take(change: Change): void {
    this.#unsaved = { ...this.#unsaved, ...change };
    if (this.#standing.kind === "clash") this.#compare(this.#standing.theirs);
    else this.#stand(this.#standing.kind === "refused" ? this.#standing : { kind: "saving" });
    this.#schedule(pause);
  }

  #schedule(delay: number): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      if (this.isSaved) this.#stand(this.#rest());
      else void this.flush();
    }, delay);
  }

  #unschedule(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  /** A title is needed on the disk: while it is empty on the screen, the old one stays and the rest is saved. */
  #heldTitle(): Change {
    const { title } = this.#unsaved;
    return title !== undefined && title.trim() === "" ? { title } : {};
  }

  #sendable(): Change {
    const { title: _, ...rest } = this.#unsaved;
    return "title" in this.#heldTitle() ? rest : this.#unsaved;
  }

  #hasUnsaved(): boolean {
    return Object.keys(this.#sendable()).length > 0;
  }

  /** How the screen stands when no request is under way. */
  #rest(): Standing {
    if (this.#hasUnsaved()) return { kind: "saving" };
    const kind = "title" in this.#heldTitle() ? "saved-but-title" : "saved";
    return { kind, at: this.#entry.savedAt };
  }

  async #save(): Promise<boolean> {
    this.#unschedule();
    if (this.#standing.kind === "clash") return false;
    const change = this.#sendable();
    this.#unsaved = this.#heldTitle();
    this.#sending = change;
    this.#stand({ kind: "saving" });
    const saved = await this.#disk.save(this.#entry.revision, change);
    this.#sending = null;
    if (saved.ok) {
      this.#entry = withKept(this.#entry, change, saved.value);
      this.#stand(this.#rest());
      return true;
    }
    this.#unsaved = { ...change, ...this.#unsaved };
    return saved.reason === "changed-elsewhere" ? this.#meet() : this.#refuse(saved.reason);
  }

  #refuse(reason: Refusal): false {
    this.#stand({ kind: "refused", reason });
    this.#schedule(retry);
    return false;
  }

  /** Somebody else changed the dilemma: what fits together is joined, what does not is left for the owner to choose. */
  async #meet(): Promise<boolean> {
    const read = await this.#disk.read();
    if (!read.ok) return this.#refuse(read.reason);
    this.#compare(read.value);
    return this.#standing.kind !== "clash";
  }

  /** Holds what is typed against what the disk has; joins them, or names the parts in which they clash. */
  #compare(theirs: Entry): void {
    const parts = clashes(this.#entry.dilemma, theirs.dilemma, this.#unsaved);
    if (parts.length === 0) this.#rebase(theirs);
    this.#stand(parts.length === 0 ? this.#rest() : { kind: "clash", parts, theirs });
  }

  /** Puts what is typed on top of a newer entry. No step may undo what others wrote, nor what is locked. */
  #rebase(entry: Entry): void {
    const before = this.#shown.dilemma;
    if (!isOpen(entry.dilemma, "title")) this.#unsaved = this.#sendable();
    this.#entry = entry;
    const after = this.#show().dilemma;
    this.#history.forget([...changedParts(before, after), ...lockedParts(after)]);
  }

  #stand(standing: Standing): void {
    this.#standing = standing;
    this.#shown = this.#show();
    for (const listener of this.#listeners) listener();
  }

  #show(): Recorded {
    return {
      dilemma: withGiven(this.#entry.dilemma, { ...this.#sending, ...this.#unsaved }),
      readOnly: this.#entry.readOnly !== null,
      standing: this.#standing,
      canUndo: this.#history.canUndo,
      canRedo: this.#history.canRedo,
    };
  }
}
