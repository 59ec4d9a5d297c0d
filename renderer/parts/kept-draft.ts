import type { DraftFields } from "../../core/drafts.ts";
import type { Outcome, Refusal } from "../../core/outcome.ts";
import { Alarm } from "./alarm.ts";

/** What a half-filled form shows. */
export interface Shown<Fields> {
  readonly fields: Fields;
  /** False until what was kept earlier is here. */
  readonly ready: boolean;
  /** Why the form could not be read or kept, or null when all is well. */
  readonly refusal: Refusal | null;
}

/** How a form reaches the disk. */
export interface Drawer {
  read(): Promise<Outcome<DraftFields>>;
  /** Keeps these fields; the others stay as they were kept, perhaps by another window. */
  keep(fields: DraftFields): Promise<Outcome<null>>;
  drop(): Promise<Outcome<null>>;
}

/** How long a change may wait before it is kept, in milliseconds: a crash costs at most the last half second of typing. */
const pause = 400;

/** How long until what was refused is tried again by itself. Milliseconds. */
const retry = 5_000;

/** Keeps one half-filled form, one request at a time. Nothing is kept over a form that could not be read yet. */
export class KeptDraft<Fields extends DraftFields> {
  readonly #drawer: Drawer;
  readonly #listeners = new Set<() => void>();
  #shown: Shown<Fields>;
  readonly #alarm = new Alarm(() => void this.flush());
  #unkept: Partial<Fields> = {};
  #working: Promise<void> | null = null;

  constructor(blank: Fields, drawer: Drawer) {
    this.#drawer = drawer;
    this.#shown = { fields: blank, ready: false, refusal: null };
  }

  /** Calls back after each change of what is shown, until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly shown = (): Shown<Fields> => this.#shown;

  /** Whether nothing typed still has to reach the disk. */
  get isSaved(): boolean {
    return !this.#hasUnkept() && this.#working === null;
  }

  /** Whether the disk has refused something, so that it is only on the screen, also while it is tried once more. */
  get isStuck(): boolean {
    return this.#shown.refusal !== null && (this.#hasUnkept() || (this.#shown.ready && this.#working !== null));
  }

  /** Takes what was typed. */
  readonly write = (change: Partial<Fields>): void => {
    this.#unkept = { ...this.#unkept, ...change };
    this.#show({ fields: { ...this.#shown.fields, ...change } });
    this.#alarm.set(pause);
  };

  /** Reads what was kept earlier, then keeps what is typed; resolves when that is done or refused. */
  readonly flush = async (): Promise<void> => {
    this.#alarm.clear();
    while (!this.#shown.ready || this.#hasUnkept()) {
      this.#working ??= (this.#shown.ready ? this.#keep() : this.#read()).finally(() => {
        this.#working = null;
      });
      await this.#working;
      if (this.#shown.refusal !== null) return this.#alarm.set(retry);
    }
  };

  /** Forgets the form, once it is handed in or given up. A drawer that refuses offers the form again another day. */
  readonly drop = async (): Promise<void> => {
    this.#alarm.clear();
    this.#unkept = {};
    await this.#working; // Kept a moment later, it would be there again.
    this.#alarm.clear();
    this.#unkept = {};
    await this.#drawer.drop();
  };

  async #read(): Promise<void> {
    const read = await this.#drawer.read();
    if (!read.ok) return this.#show({ refusal: read.reason });
    this.#show({ fields: { ...this.#shown.fields, ...read.value, ...this.#unkept }, ready: true, refusal: null });
  }

  async #keep(): Promise<void> {
    const sent = this.#unkept;
    this.#unkept = {};
    const kept = await this.#drawer.keep(sent as DraftFields);
    if (!kept.ok) this.#unkept = { ...sent, ...this.#unkept };
    this.#show({ refusal: kept.ok ? null : kept.reason });
  }

  #hasUnkept(): boolean {
    return Object.keys(this.#unkept).length > 0;
  }

  #show(change: Partial<Shown<Fields>>): void {
    this.#shown = { ...this.#shown, ...change };
    for (const listener of this.#listeners) listener();
  }
}
