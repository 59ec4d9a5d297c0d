/** Counts what the window has asked, so that the app does not leave while an answer is being written to the disk. */
export interface Asks {
  /** How many were ever asked. */
  total(): number;
  /** Passes an answer through and remembers that it is awaited. */
  track<Value>(answer: Promise<Value>): Promise<Value>;
  /** Resolves when no answer is awaited any more, those asked meanwhile included. */
  settled(): Promise<void>;
}

/** Nothing asked yet. */
export function countAsks(): Asks {
  const awaited = new Set<Promise<unknown>>();
  let total = 0;
  return {
    total: () => total,
    track(answer) {
      total += 1;
      awaited.add(answer);
      const forget = () => awaited.delete(answer);
      answer.then(forget, forget);
      return answer;
    },
    async settled() {
      while (awaited.size > 0) await Promise.allSettled(awaited);
    },
  };
}

/** A page that answers each answer with another question is left after this many rounds. */
const mostRounds = 20;

/**
 * Asks the page to hand in what it holds, and waits until it has nothing more to ask: a page may save only once the answer to
 * an earlier save has come. `askPage` resolves when the page has had its turn.
 */
export async function handIn(askPage: () => Promise<void>, asks: Asks): Promise<void> {
  for (let round = 0; round < mostRounds; round += 1) {
    const before = asks.total();
    await askPage();
    await asks.settled();
    if (asks.total() === before) return;
  }
}
