import type { Change } from "../../../core/dilemma/dilemma.ts";
import { withChange } from "../../../core/dilemma/edit.ts";
import type { Entry } from "../../../core/dilemma/entry.ts";
import { done, type Outcome, type Refusal, refused } from "../../../core/outcome.ts";
import type { DilemmaDisk } from "../../../renderer/dilemma/dilemma-autosave.ts";

/** A disk that others write on too, whose answers come when the test lets them. */
export interface SharedDisk extends DilemmaDisk {
  /** What stands on it. */
  entry(): Entry;
  /** Everything asked from now on is refused for this reason; null lets it work again. */
  fail(reason: Refusal | null): void;
  /** Another window writes. */
  writeElsewhere(change: Change): void;
  /** Answers the oldest question that waits; false when none does. */
  answerNext(): boolean;
  /** The most questions that ever waited at once. */
  mostAtOnce(): number;
}

/** A disk with this entry on it. It decides when it is asked, as a real one would, and answers later. */
export function sharedDisk(first: Entry): SharedDisk {
  let entry = first;
  let failure: Refusal | null = null;
  let most = 0;
  const waiting: (() => void)[] = [];

  function write(change: Change): Outcome<Entry> {
    const changed = withChange(entry.dilemma, change);
    if (!changed.ok) return changed;
    entry = { ...entry, dilemma: changed.value, revision: entry.revision + 1, savedAt: `save ${entry.revision + 1}` };
    return done(entry);
  }

  function later(answer: Outcome<Entry>): Promise<Outcome<Entry>> {
    return new Promise((resolve) => {
      waiting.push(() => resolve(answer));
      most = Math.max(most, waiting.length);
    });
  }

  return {
    entry: () => entry,
    fail(reason) {
      failure = reason;
    },
    writeElsewhere: (change) => void write(change),
    answerNext() {
      const next = waiting.shift();
      next?.();
      return next !== undefined;
    },
    mostAtOnce: () => most,
    save(revision, change) {
      if (failure !== null) return later(refused(failure));
      return later(revision === entry.revision ? write(change) : refused("changed-elsewhere"));
    },
    read: () => later(failure === null ? done(entry) : refused(failure)),
  };
}
