import { Turns } from "./turns.ts";

/** After how long without a change the index is kept, in milliseconds. */
const quiet = 10_000;
/** How many changes make that worth while: each time the whole index is written, and what it lacks is soon indexed again. */
const enough = 100;

/** Decides when an index is kept: when much has changed and nothing does any more, and in the end. */
export class IndexKeeper {
  readonly #keep: () => Promise<void>;
  readonly #turns = new Turns();
  #changes = 0;
  #timer: NodeJS.Timeout | undefined;

  /** `keep` writes the index as it is. */
  constructor(keep: () => Promise<void>) {
    this.#keep = keep;
  }

  /** Tells that so many things in the index are others than when it was kept. */
  changed(by: number): void {
    if (by === 0) return;
    this.#changes += by;
    clearTimeout(this.#timer);
    if (this.#changes >= enough) this.#timer = setTimeout(() => void this.#keepNow(), quiet);
  }

  /** Keeps the index if it is another one than was kept. */
  close(): Promise<void> {
    clearTimeout(this.#timer);
    return this.#keepNow();
  }

  #keepNow(): Promise<void> {
    return this.#turns.take(async () => {
      if (this.#changes === 0) return;
      this.#changes = 0;
      await this.#keep();
    });
  }
}
