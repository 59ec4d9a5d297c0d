import { binDays } from "../../core/dilemma/bin-days.ts";
import type { Words } from "../words/english.ts";
import type { StepBack } from "./use-steps-back.ts";

/** What was done, and what the ways on from there are called. */
export interface StepWords {
  readonly done: string;
  readonly undo: string;
  readonly dismiss: string;
}

/** The words for something that was just done: by its title where it was done to one. */
export function stepWords(step: StepBack, words: Words["journal"]): StepWords {
  const count = step.of.length;
  switch (step.kind) {
    case "deleted": {
      const [one] = step.of;
      if (one !== undefined && count === 1)
        return {
          done: words.deleted(one.title, binDays),
          undo: words.undoNamed(one.title),
          dismiss: words.dismiss(one.title),
        };
      return {
        done: words.deletedSeveral(count, binDays),
        undo: words.undoSeveral(count),
        dismiss: words.dismissSeveral(count),
      };
    }
    case "tagged":
      return { done: words.tagged(count), undo: words.undoTags(count), dismiss: words.dismissTags(count) };
  }
}
