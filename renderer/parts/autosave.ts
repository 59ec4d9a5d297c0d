import { replaceEqualDeep } from "@tanstack/react-query";
import type { Refusal } from "../../core/outcome.ts";
import { changedParts, clashes, partsOf, without } from "../../core/rebase.ts";
import type { Given } from "../../core/with-given.ts";
import { Alarm } from "./alarm.ts";
import { History } from "./history.ts";
import type { Disk, Kind, Shown, Standing, Version } from "./standing.ts";

/** How long the first unsaved keystroke waits: a crash costs at most the last half second of typing. Milliseconds. */
const pause = 400;

/** How long until a refused save is tried again by itself. Milliseconds. */
const retry = 5_000;

/**
 * Saves one document while it is typed, one request at a time. What is typed stays on the screen whatever the disk says, and
 * nothing is called saved before the disk has it.
 */
export class Autosave<Kept extends Version, Content extends object> {
  readonly #kind: Kind<Kept, Content>;
  readonly #disk: Disk<Kept, Content>;
  readonly #history = new History<Content>();
  readonly #listeners = new Set<() => void>();
  readonly #alarm = new Alarm(() => this.#ring());
  #kept: Kept;
  #unsaved: Given<Content> = {};
  #sending: Given<Content> | null = null;
  #saving: Promise<boolean> | null = null;
  #wasRefused = false;
  #standing: Standing<Kept, Content>;
  #shown: Shown<Kept, Content>;

  constructor(kept: Kept, kind: Kind<Kept, Content>, disk: Disk<Kept, Content>) {
    this.#kind = kind;
    this.#disk = disk;
    this.#kept = kept;
    this.#standing = { kind: "saved", at: kept.savedAt };
    this.#shown = this.#show();
  }

  /** Calls back after each change of what is shown, until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly shown = (): Shown<Kept, Content> => this.#shown;

  /** Whether nothing typed here still has to reach the disk. */
  get isSaved(): boolean {
    return this.#sending === null && !this.#hasUnsaved();
  }

  /** Whether the disk has refused something, so that it is only on the screen, also while it is tried once more. */
  get isStuck(): boolean {
    return this.#standing.kind === "clash" || (this.#wasRefused && !this.isSaved);
  }

  /** What the disk has, as far as is known here. */
  get kept(): Kept {
    return this.#kept;
  }

  /** Whether this revision, or a later one, is here, once the request under way is answered. */
  readonly holds = async (revision: number): Promise<boolean> => {
    if (this.#kept.revision < revision) await this.#saving;
    return this.#kept.revision >= revision;
  };

  /** Takes what was typed. `name` says what is typed into where the parts of the change do not; see `History.add`. */
  readonly write = (change: Given<Content>, name?: string): void => {
    this.#history.add(this.#content(), change, name);
    this.#take(change);
  };

  /** Takes the last step back, and tells the parts it changed. */
  readonly undo = (): readonly (keyof Content)[] => this.#step(this.#history.undo());

  readonly redo = (): readonly (keyof Content)[] => this.#step(this.#history.redo());

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
  readonly adopt = (kept: Kept): void => {
    if (kept.revision <= this.#kept.revision || this.#saving !== null || !this.isSaved) return;
    this.#rebase(kept);
    this.#stand(this.#rest());
  };

  /** Takes in what a request of this window saved, as a step that can be undone. */
  readonly takeIn = (kept: Kept): void => {
    this.#history.addWhole(this.#content(), this.#kind.content(kept));
    this.#kept = kept;
    this.#stand(this.#rest());
  };

  /** Ends a clash: keeps what is on this screen, or takes what the disk has; then undo brings back what was here. */
  readonly settle = async (side: "mine" | "theirs"): Promise<void> => {
    if (this.#standing.kind !== "clash") return;
    const { theirs, parts } = this.#standing;
    if (side === "theirs") {
      const taken = Object.fromEntries(parts.map((part) => [part, this.#kind.content(theirs)[part]])) as Given<Content>;
      this.#history.addWhole(this.#content(), taken);
      this.#unsaved = { ...this.#unsaved, ...taken };
      this.#shown = this.#show(); // A step of the owner's own: the rebase below has nothing to forget in these parts.
    }
    this.#rebase(theirs);
    this.#stand(this.#rest());
    await this.flush();
  };

  #step(change: Given<Content> | null): readonly (keyof Content)[] {
    if (change === null) return [];
    this.#take(change);
    return partsOf(change);
  }

  #take(change: Given<Content>): void {
    this.#unsaved = { ...this.#unsaved, ...change };
    if (this.#standing.kind === "clash") this.#compare(this.#standing.theirs);
    else this.#stand(this.#standing.kind === "refused" ? this.#standing : { kind: "saving" });
    this.#alarm.set(pause);
  }

  #ring(): void {
    if (this.isSaved) this.#stand(this.#rest());
    else void this.flush();
  }

  #held(): readonly (keyof Content)[] {
    return this.#kind.held(this.#unsaved);
  }

  /** What may be saved; the rest waits on the screen. */
  #sendable(): Given<Content> {
    return without(this.#unsaved, this.#held());
  }

  #hasUnsaved(): boolean {
    return partsOf(this.#sendable()).length > 0;
  }

  /** How the screen stands when no request is under way. */
  #rest(): Standing<Kept, Content> {
    if (this.#hasUnsaved()) return { kind: "saving" };
    const parts = this.#held();
    const at = this.#kept.savedAt;
    return parts.length === 0 ? { kind: "saved", at } : { kind: "saved-but", at, parts };
  }

  async #save(): Promise<boolean> {
    this.#alarm.clear();
    if (this.#standing.kind === "clash") return false;
    const change = this.#sendable();
    const whole = this.#kind.withChange(this.#kept, change);
    this.#unsaved = without(this.#unsaved, partsOf(change));
    this.#sending = change;
    this.#stand({ kind: "saving" });
    const saved = await this.#disk.save(this.#kept.revision, change, whole);
    this.#sending = null;
    this.#wasRefused = !saved.ok;
    if (saved.ok) {
      this.#kept = replaceEqualDeep(whole, saved.value); // What did not change is not drawn again.
      this.#stand(this.#rest());
      return true;
    }
    this.#unsaved = { ...change, ...this.#unsaved };
    return saved.reason === "changed-elsewhere" ? this.#meet() : this.#refuse(saved.reason);
  }

  #refuse(reason: Refusal): false {
    this.#stand({ kind: "refused", reason });
    this.#alarm.set(retry);
    return false;
  }

  /** Somebody else changed the document: what fits together is joined, what does not is left for the owner to choose. */
  async #meet(): Promise<boolean> {
    const read = await this.#disk.read();
    if (!read.ok) return this.#refuse(read.reason);
    this.#compare(read.value);
    return this.#standing.kind !== "clash";
  }

  /** Holds what is typed against what the disk has; joins them, or names the parts in which they clash. */
  #compare(theirs: Kept): void {
    const parts = clashes(this.#kind.content(this.#kept), this.#kind.content(theirs), this.#unsaved);
    if (parts.length === 0) this.#rebase(theirs);
    this.#stand(parts.length === 0 ? this.#rest() : { kind: "clash", parts, theirs });
  }

  /** Puts what is typed on top of a newer version. No step may undo what others wrote, nor what is locked. */
  #rebase(kept: Kept): void {
    const before = this.#content();
    const locked = this.#kind.locked(kept);
    const lost = this.#held().filter((part) => locked.includes(part));
    this.#unsaved = without(this.#unsaved, lost);
    this.#kept = kept;
    const after = this.#kind.content(this.#show());
    this.#history.forget([...changedParts(before, after), ...locked]);
  }

  #stand(standing: Standing<Kept, Content>): void {
    this.#standing = standing;
    this.#shown = this.#show();
    for (const listener of this.#listeners) listener();
  }

  #content(): Content {
    return this.#kind.content(this.#shown);
  }

  #show(): Shown<Kept, Content> {
    return {
      ...this.#kind.withChange(this.#kept, { ...this.#sending, ...this.#unsaved }),
      standing: this.#standing,
      canUndo: this.#history.canUndo,
      canRedo: this.#history.canRedo,
    };
  }
}
