import type { KeptLenses } from "../../core/api.ts";
import type { Outcome, Refusal } from "../../core/outcome.ts";
import type { OwnLenses } from "../../core/walk/own-lenses.ts";

/** How what is on the screen stands to what is on the disk. */
export type Standing =
  | { readonly kind: "saved"; readonly at: string | null }
  | { readonly kind: "saving" }
  | { readonly kind: "refused"; readonly reason: Refusal }
  | { readonly kind: "clash"; readonly theirs: KeptLenses };

/** What the screen shows. */
export interface Shown {
  readonly own: OwnLenses;
  readonly standing: Standing;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** How the changes reach the disk. */
export interface LensDisk {
  save(revision: number, own: OwnLenses): Promise<Outcome<KeptLenses>>;
  read(): Promise<Outcome<KeptLenses>>;
}

/** One state to go back to. Keystrokes into one field, close together, are one step. */
interface Step {
  readonly own: OwnLenses;
  readonly field: string;
  at: number;
}

/** How long the first unsaved keystroke waits, how long until a refused save is tried again, and what one step is. Milliseconds. */
const pause = 400;
const retry = 5_000;
const burst = 2_000;

/** Saves the owner's lenses while they are changed, one request at a time. What was typed stays whatever the disk says. */
export class LensAutosave {
  readonly #disk: LensDisk;
  readonly #listeners = new Set<() => void>();
  #kept: KeptLenses;
  #unsaved: OwnLenses | null = null;
  #sending: OwnLenses | null = null;
  #inFlight: Promise<void> | null = null;
  #past: Step[] = [];
  #future: OwnLenses[] = [];
  #timer: ReturnType<typeof setTimeout> | null = null;
  #standing: Standing;
  #shown: Shown;

  constructor(kept: KeptLenses, disk: LensDisk) {
    this.#disk = disk;
    this.#kept = kept;
    this.#standing = { kind: "saved", at: kept.savedAt };
    this.#shown = this.#show();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly shown = (): Shown => this.#shown;

  /** Takes a change. `field` names what is typed into; an empty one makes a step of its own. */
  readonly write = (own: OwnLenses, field = ""): void => {
    this.#remember(field);
    this.#take(own);
  };

  readonly undo = (): void => {
    const step = this.#past.pop();
    if (step === undefined) return;
    this.#future.push(this.#shown.own);
    this.#take(step.own);
  };

  readonly redo = (): void => {
    const own = this.#future.pop();
    if (own === undefined) return;
    this.#past.push({ own: this.#shown.own, field: "", at: 0 });
    this.#take(own);
  };

  /** Saves what is unsaved now. Resolves with whether everything on the screen is on the disk. */
  readonly flush = async (): Promise<boolean> => {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    while (this.#inFlight !== null) await this.#inFlight;
    if (this.#unsaved !== null && this.#standing.kind !== "clash") {
      this.#inFlight = this.#send().finally(() => {
        this.#inFlight = null;
      });
      await this.#inFlight;
    }
    return this.#sending === null && this.#unsaved === null;
  };

  /** Takes in what another window saved, unless something here is unsaved. Older news is passed over. */
  readonly adopt = (kept: KeptLenses): void => {
    if (kept.revision <= this.#kept.revision || this.#sending !== null || this.#unsaved !== null) return;
    this.#kept = kept;
    this.#stand({ kind: "saved", at: kept.savedAt });
  };

  /** Takes in what a request of this window saved, as a step that can be undone. */
  readonly takeIn = (kept: KeptLenses): void => {
    this.#remember("");
    this.#kept = kept;
    this.#stand({ kind: "saved", at: kept.savedAt });
  };

  /** Ends a clash: keeps what is on this screen, or takes what the disk has. */
  readonly settle = async (side: "mine" | "theirs"): Promise<void> => {
    if (this.#standing.kind !== "clash") return;
    if (side === "theirs") {
      this.#remember("");
      this.#unsaved = null;
    }
    this.#kept = this.#standing.theirs;
    this.#stand({ kind: "saved", at: this.#kept.savedAt });
    await this.flush();
  };

  #remember(field: string): void {
    const last = this.#past.at(-1);
    const now = Date.now();
    this.#future = [];
    if (last !== undefined && field !== "" && last.field === field && now - last.at < burst) last.at = now;
    else this.#past.push({ own: this.#shown.own, field, at: now });
  }

  #take(own: OwnLenses): void {
    this.#unsaved = own;
    this.#stand(this.#standing.kind === "saved" ? { kind: "saving" } : this.#standing);
    this.#schedule(pause);
  }

  #schedule(delay: number): void {
    this.#timer ??= setTimeout(() => void this.flush(), delay);
  }

  async #send(): Promise<void> {
    const own = this.#unsaved ?? this.#kept.own;
    this.#sending = own;
    this.#unsaved = null;
    this.#stand({ kind: "saving" });
    const saved = await this.#disk.save(this.#kept.revision, own);
    this.#sending = null;
    if (saved.ok) {
      this.#kept = saved.value;
      if (this.#unsaved === null) return this.#stand({ kind: "saved", at: saved.value.savedAt });
      this.#stand({ kind: "saving" });
      return this.#schedule(pause);
    }
    this.#unsaved ??= own;
    if (saved.reason === "changed-elsewhere") return this.#meet();
    this.#stand({ kind: "refused", reason: saved.reason });
    this.#schedule(retry);
  }

  async #meet(): Promise<void> {
    const read = await this.#disk.read();
    if (!read.ok) return this.#stand({ kind: "refused", reason: read.reason });
    this.#stand({ kind: "clash", theirs: read.value });
  }

  #stand(standing: Standing): void {
    this.#standing = standing;
    this.#shown = this.#show();
    for (const listener of this.#listeners) listener();
  }

  #show(): Shown {
    return {
      own: this.#unsaved ?? this.#sending ?? this.#kept.own,
      standing: this.#standing,
      canUndo: this.#past.length > 0,
      canRedo: this.#future.length > 0,
    };
  }
}
