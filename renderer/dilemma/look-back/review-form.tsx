import { useState } from "react";
import { type LookBack, outcomes, verdict } from "../../../core/dilemma/review.ts";
import type { Refusal } from "../../../core/outcome.ts";
import { api } from "../../bridge.ts";
import { Button } from "../../parts/button.tsx";
import { Choices } from "../../parts/choices.tsx";
import { Field } from "../../parts/field.tsx";
import { Notice } from "../../parts/notice.tsx";
import { useDraft } from "../../parts/use-draft.ts";
import { useWords } from "../../words/use-words.ts";
import type { Record } from "../use-record.ts";
import style from "./look-back.module.css";

const blank = { happened: "", outcome: "", process: "", result: "", lesson: "", again: "" };

type Fields = typeof blank;

const judgements = ["good", "poor"] as const;

/** The review to hand in, or null while something is missing. */
function lookBackOf(fields: Fields, predictionIds: readonly string[]): LookBack | null {
  const outcome = outcomes.find((word) => word === fields.outcome);
  const process = judgements.find((word) => word === fields.process);
  const result = judgements.find((word) => word === fields.result);
  if (outcome === undefined || process === undefined || result === undefined) return null;
  if (fields.happened.trim() === "") return null;
  const { happened, lesson, again } = fields;
  const outcomesOfAll = predictionIds.map((predictionId) => ({ predictionId, outcome }));
  return { happened, outcomes: outcomesOfAll, process, result, lesson, again: again === "" ? null : again };
}

interface Props {
  readonly record: Record;
  readonly onAdded: () => void;
}

/** A review while it is being written. It is kept as a draft until it is added. */
export function ReviewForm({ record, onAdded }: Props) {
  const { dilemma, terms, refusals } = useWords();
  const words = dilemma.lookBack;
  const { id } = record.dilemma;
  const draft = useDraft<Fields>(`review-${id}`, blank);
  const [wasTried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isAdding, setAdding] = useState(false);
  if (!draft.ready) return null;
  const { fields } = draft;
  const predictionIds = record.dilemma.decision?.predictions.map((prediction) => prediction.id) ?? [];
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
  const judged = { process: fields.process, result: fields.result };
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
      <Choices
        label={words.outcome}
        value={outcomes.find((word) => word === fields.outcome) ?? null}
        choices={outcomes}
        show={(word) => terms.outcome[word]}
        onChange={(outcome) => draft.write({ outcome })}
      />
      {(["process", "result"] as const).map((side) => (
        <Choices
          key={side}
          label={words[side]}
          value={judgements.find((word) => word === judged[side]) ?? null}
          choices={judgements}
          show={(word) => words[word]}
          onChange={(word) => draft.write({ [side]: word })}
        />
      ))}
      {lookBack !== null && <p className={style.lead}>{words.verdict(terms.verdict[verdict(lookBack)])}</p>}
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
