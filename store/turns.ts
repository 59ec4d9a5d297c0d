/** Work done one piece at a time, in the order it was asked for. A piece that fails does not stop the next. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  /** Resolves, or rejects, with what `work` comes to when its turn has come. */
  take<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined); // Whoever asked for this piece hears of it; the next one only waits.
    return turn;
  }

  /** Resolves when nothing is being done any more. */
  async settled(): Promise<void> {
    let seen: Promise<unknown>;
    do {
      seen = this.#last;
      await seen;
    } while (seen !== this.#last);
  }
}
