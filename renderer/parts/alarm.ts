/** Does one thing once, after the first wait that was set: later ones do not put it off. */
export class Alarm {
  readonly #ring: () => void;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(ring: () => void) {
    this.#ring = ring;
  }

  /** Rings after so many milliseconds, unless it is set already. */
  set(delay: number): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      this.#ring();
    }, delay);
  }

  clear(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
