import { useState } from "react";
import type { Summary } from "../../core/dilemma/summary.ts";
import type { Retagged } from "../../core/dilemma/tagging.ts";
import type { Refusal } from "../../core/outcome.ts";
import { api } from "../bridge.ts";

type Gone = Pick<Summary, "id" | "title">;

/** Something that was just done to several dilemmas together, and how to take it back. */
export type StepBack =
  | { readonly kind: "deleted"; readonly id: string; readonly of: readonly Gone[] }
  | { readonly kind: "tagged"; readonly id: string; readonly of: readonly Retagged[] };

/** What is left of a step after taking it back, and why. */
interface Left {
  readonly step: StepBack;
  readonly reason: Refusal | null;
}

async function takenBack(step: StepBack): Promise<Left> {
  switch (step.kind) {
    case "deleted": {
      const left: Gone[] = [];
      let reason: Refusal | null = null;
      for (const one of step.of) {
        const outcome = await api.restoreDilemma({ id: one.id });
        if (outcome.ok) continue;
        left.push(one);
        reason = outcome.reason;
      }
      return { step: { ...step, of: left }, reason };
    }
    case "tagged": {
      const outcome = await api.takeBackTags({ retagged: [...step.of] });
      if (!outcome.ok) return { step, reason: outcome.reason };
      return { step: { ...step, of: outcome.value.left }, reason: outcome.value.reason };
    }
  }
}

/** Moves dilemmas to the bin, remembers what was done to several together, and takes it back. */
export function useStepsBack() {
  const [steps, setSteps] = useState<readonly StepBack[]>([]);
  /** The dilemma that hears the keyboard, as it was taken back. */
  const [returning, setReturning] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  function remember(step: StepBack) {
    if (step.of.length > 0) setSteps((present) => [...present, step]);
  }

  /** What could not be moved stays, and the reason is said. */
  async function remove(summaries: readonly Gone[]) {
    const gone: Gone[] = [];
    setRefusal(null);
    for (const { id, title } of summaries) {
      const outcome = await api.binDilemma({ id });
      if (outcome.ok) gone.push({ id, title });
      else setRefusal(outcome.reason);
    }
    remember({ kind: "deleted", id: crypto.randomUUID(), of: gone });
  }

  async function takeBack(step: StepBack) {
    setSteps((present) => present.filter(({ id }) => id !== step.id)); // At once, or a key held down takes it back twice.
    setReturning(step.of[0]?.id ?? null);
    setRefusal(null);
    const left = await takenBack(step);
    setRefusal(left.reason);
    remember(left.step);
  }

  return {
    /** Of the taggings the last alone is shown: one before it would not lead back to what was there. */
    shown: steps.filter(
      (step, place) => step.kind === "deleted" || !steps.slice(place + 1).some(({ kind }) => kind === "tagged"),
    ),
    last: steps.at(-1) ?? null,
    returning,
    refusal,
    remove,
    takeBack,
    tagged: (retagged: readonly Retagged[]) => remember({ kind: "tagged", id: crypto.randomUUID(), of: retagged }),
    /** With a tagging, those before it are let go too. */
    forget: (gone: StepBack) =>
      setSteps((present) =>
        present.filter(({ id, kind }) => id !== gone.id && (gone.kind === "deleted" || kind === "deleted")),
      ),
    hasReturned: () => setReturning(null),
  };
}
