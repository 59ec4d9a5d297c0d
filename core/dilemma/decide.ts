import { done, type Outcome, refused } from "../outcome.ts";
import type { Choice } from "./decision.ts";
import type { Dilemma } from "./dilemma.ts";
import { naming } from "./one-name.ts";

/**
 * The dilemma decided and thereby locked. `at` is the moment, `newId` makes an id for each prediction.
 * Refuses a second decision (`locked`), an option that is not in the record (`unknown-option`), a decision without a
 * reason or a prediction (`incomplete`), and a responsible "everyone" (`not-one-person`).
 */
export function decide(dilemma: Dilemma, choice: Choice, at: string, newId: () => string): Outcome<Dilemma> {
  if (dilemma.decision !== null) return refused("locked");
  if (!dilemma.options.some((option) => option.id === choice.optionId)) return refused("unknown-option");
  const predictions = choice.predictions.filter((prediction) => prediction.text.trim() !== "");
  if (choice.because.trim() === "" || predictions.length === 0) return refused("incomplete");
  if (naming(choice.responsible) !== "one") return refused("not-one-person");
  const { optionId, because, responsible, action, reviewOn } = choice;
  return done({
    ...dilemma,
    decision: {
      optionId,
      because,
      responsible: responsible.trim(),
      action,
      predictions: predictions.map((prediction) => ({ ...prediction, id: newId() })),
      reviewOn: [...new Set(reviewOn)].sort(),
      decidedAt: at,
    },
  });
}
