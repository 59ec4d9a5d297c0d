/** Lets everybody through while it is open; while somebody works behind it alone, whoever comes waits. */
export class Gate {
  readonly #inside = new Set<Promise<unknown>>();
  #shut: Promise<unknown> | null = null;

  /** Does the work as soon as the gate is open, at once when it is. */
  async pass<Value>(work: () => Promise<Value>): Promise<Value> {
    while (this.#shut !== null) await this.#shut;
    const working = work();
    const seen = working.catch(() => undefined); // Whoever asked hears of it; here it only counts that it is over.
    this.#inside.add(seen);
    try {
      return await working;
    } finally {
      this.#inside.delete(seen);
    }
  }

  /** Shuts the gate, waits until nobody is inside, does the work, and opens it again. One after the other. */
  async alone<Value>(work: () => Promise<Value>): Promise<Value> {
    while (this.#shut !== null) await this.#shut;
    let open: () => void = () => undefined;
    this.#shut = new Promise<void>((resolve) => {
      open = resolve;
    });
    try {
      while (this.#inside.size > 0) await Promise.all(this.#inside);
      return await work();
    } finally {
      this.#shut = null;
      open();
    }
  }
}
