import type { Prediction } from "../../../core/dilemma/decision.ts";
import type { DraftedOutcomes } from "../../../core/dilemma/drafted-outcomes.ts";
import { outcomes } from "../../../core/dilemma/review.ts";
import { Choices } from "../../parts/choices.tsx";
import { useWords } from "../../words/use-words.ts";

interface Props {
  readonly predictions: readonly Prediction[];
  readonly drafted: DraftedOutcomes;
  readonly onChange: (drafted: DraftedOutcomes) => void;
}

/** How each expectation turned out. */
export function Against({ predictions, drafted, onChange }: Props) {
  const { dilemma, terms } = useWords();
  const words = dilemma.lookBack;
  return predictions.map(({ id, text }, place) => (
    <Choices
      key={id}
      label={place === 0 ? words.outcome : words.furtherOutcome(place + 1)}
      hint={predictions.length > 1 ? text : undefined}
      value={drafted[id] ?? null}
      choices={outcomes}
      show={(word) => terms.outcome[word]}
      onChange={(outcome) => onChange({ ...drafted, [id]: outcome })}
    />
  ));
}
