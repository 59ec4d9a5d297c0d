import { useState } from "react";
import type { Prediction } from "../../../core/dilemma/decision.ts";
import { type DraftedOutcomes, readOutcomes, wholeOutcomes } from "../../../core/dilemma/drafted-outcomes.ts";
import { type LookBack, outcomes, type Review } from "../../../core/dilemma/review.ts";
import type { Refusal } from "../../../core/outcome.ts";
import { api } from "../../bridge.ts";
import { Button } from "../../parts/button.tsx";
import { Field } from "../../parts/field.tsx";
import { Notice } from "../../parts/notice.tsx";
import { useDraft } from "../../parts/use-draft.ts";
import { useWords } from "../../words/use-words.ts";
import type { Record } from "../use-record.ts";
import { Against } from "./against.tsx";
import { Judgement, judgements } from "./judgement.tsx";
import style from "./look-back.module.css";

const blank = {
  happened: "",
  /** The one outcome in a draft of an earlier Casebook, which had one for all predictions. */
  outcome: "",
  /** The outcome of each prediction, as JSON. */
  outcomes: "",
  process: "",
  result: "",
  lesson: "",
  again: "",
};

type Fields = typeof blank;

function outcomesOf(fields: Fields, predictionIds: readonly string[]): DraftedOutcomes {
  const [first] = predictionIds;
  const earlier = outcomes.find((word) => word === fields.outcome);
  if (fields.outcomes === "" && first !== undefined && earlier !== undefined) return { [first]: earlier };
  return readOutcomes(fields.outcomes);
}

function judgementIn(word: string): Review["process"] | null {
  return judgements.find((one) => one === word) ?? null;
}

/** The review to hand in, or null while something is missing. */
function lookBackOf(fields: Fields, predictionIds: readonly string[]): LookBack | null {
  const judged = wholeOutcomes(outcomesOf(fields, predictionIds), predictionIds);
  const process = judgementIn(fields.process);
  const result = judgementIn(fields.result);
  const { happened, lesson, again } = fields;
  if (judged === null || process === null || result === null || happened.trim() === "") return null;
  return { happened, outcomes: judged, process, result, lesson, again: again === "" ? null : again };
}

interface Props {
  readonly record: Record;
  readonly predictions: readonly Prediction[];
  readonly onAdded: () => void;
}

/** A review while it is being written. It is kept as a draft until it is added. */
export function ReviewForm({ record, predictions, onAdded }: Props) {
  const { dilemma, refusals } = useWords();
  const words = dilemma.lookBack;
  const { id } = record.dilemma;
  const draft = useDraft<Fields>(`review-${id}`, blank);
  const [wasTried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isAdding, setAdding] = useState(false);
  if (!draft.ready) return null;
  const { fields } = draft;
  const predictionIds = predictions.map((prediction) => prediction.id);
  const lookBack = lookBackOf(fields, predictionIds);
  async function add() {
    setTried(true);
    if (lookBack === null) return;
    if (isAdding) return; // What is added twice stays twice.
    setAdding(true);
    const outcome = await api.reviewDilemma({ id, lookBack });
    setRefusal(outcome.ok ? null : outcome.reason);
    if (!outcome.ok) return setAdding(false);
    await draft.drop();
    record.adopt(outcome.value);
    onAdded();
  }
  const trouble = refusal ?? draft.refusal;
  return (
    <form
      className={style.column}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Field
        kind="prose"
        label={words.happened}
        hint={words.happenedHint}
        value={fields.happened}
        onChange={(happened) => draft.write({ happened })}
      />
      <Against
        predictions={predictions}
        drafted={outcomesOf(fields, predictionIds)}
        onChange={(drafted) => draft.write({ outcomes: JSON.stringify(drafted) })}
      />
      <Judgement
        process={judgementIn(fields.process)}
        result={judgementIn(fields.result)}
        onChange={(side, word) => draft.write({ [side]: word })}
      />
      <Field kind="prose" label={words.lesson} value={fields.lesson} onChange={(lesson) => draft.write({ lesson })} />
      <Field
        kind="day"
        label={words.again}
        hint={words.againHint}
        value={fields.again}
        onChange={(again) => draft.write({ again })}
      />
      {wasTried && lookBack === null && <Notice tone="trouble">{words.missing}</Notice>}
      {trouble !== null && <Notice tone="trouble">{refusals[trouble]}</Notice>}
      <div>
        <Button weight="main" type="submit" isDisabled={isAdding}>
          {words.add}
        </Button>
      </div>
    </form>
  );
}
