import { useState } from "react";
import type { Summary } from "../../core/dilemma/summary.ts";
import type { Refusal } from "../../core/outcome.ts";
import { api } from "../bridge.ts";

/** Dilemmas that were just moved to the bin together. */
export interface Deletion {
  /** The id of the first of them. */
  readonly id: string;
  readonly gone: readonly Pick<Summary, "id" | "title">[];
}

/** Moves dilemmas to the bin, and takes back what was moved together. */
export function useDeletions() {
  const [deletions, setDeletions] = useState<readonly Deletion[]>([]);
  /** The dilemma that is being taken back: it hears the keyboard when it appears. */
  const [returning, setReturning] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  function forget(id: string) {
    setDeletions((present) => present.filter((deletion) => deletion.id !== id));
  }

  /** What could not be moved stays, and the reason is said. */
  async function remove(summaries: readonly Pick<Summary, "id" | "title">[]) {
    const gone: Pick<Summary, "id" | "title">[] = [];
    setRefusal(null);
    for (const { id, title } of summaries) {
      const outcome = await api.binDilemma({ id });
      if (outcome.ok) gone.push({ id, title });
      else setRefusal(outcome.reason);
    }
    const [first] = gone;
    if (first !== undefined)
      setDeletions((present) => [...present.filter(({ id }) => id !== first.id), { id: first.id, gone }]);
  }

  async function takeBack({ id, gone }: Deletion) {
    setReturning(id);
    setRefusal(null);
    const left: Pick<Summary, "id" | "title">[] = [];
    for (const one of gone) {
      const outcome = await api.restoreDilemma({ id: one.id });
      if (outcome.ok) continue;
      left.push(one);
      setRefusal(outcome.reason);
    }
    const [first] = left;
    setDeletions((present) =>
      present.flatMap((deletion) => {
        if (deletion.id !== id) return [deletion];
        return first === undefined ? [] : [{ id: first.id, gone: left }];
      }),
    );
  }

  return { deletions, returning, refusal, forget, remove, takeBack };
}
