import { Lock } from "lucide-react";
import { useState } from "react";
import { addDays } from "../../../core/days.ts";
import type { Choice } from "../../../core/dilemma/decision.ts";
import type { Option } from "../../../core/dilemma/dilemma.ts";
import { type DraftedPrediction, readDays, readPredictions } from "../../../core/dilemma/drafted-choice.ts";
import { naming } from "../../../core/dilemma/one-name.ts";
import type { Refusal } from "../../../core/outcome.ts";
import { api } from "../../bridge.ts";
import { Button } from "../../parts/button.tsx";
import { Choices } from "../../parts/choices.tsx";
import { Field } from "../../parts/field.tsx";
import { Notice } from "../../parts/notice.tsx";
import { type Draft, useDraft } from "../../parts/use-draft.ts";
import { today } from "../../words/dates.ts";
import { useWords } from "../../words/use-words.ts";
import type { Record } from "../use-record.ts";
import style from "./decide.module.css";
import { Predictions } from "./predictions.tsx";
import { ReviewDays } from "./review-days.tsx";

const blank = {
  optionId: "",
  because: "",
  prediction: "",
  confidence: "70",
  known: "",
  responsible: "",
  action: "",
  reviewOn: "",
  /** All predictions, as JSON. `prediction`, `confidence` and `known` hold the only one of a draft of an earlier Casebook. */
  predictions: "",
  /** The days after the first, as JSON. */
  moreDays: "",
};

type Fields = typeof blank;

/** How long one waits before looking back, unless another day is chosen. In days. */
const usualWait = 30;

function predictionsOf({ predictions, prediction, confidence, known }: Fields): DraftedPrediction[] {
  const percent = Math.min(100, Math.max(0, Math.round(Number(confidence)) || 0));
  return readPredictions(predictions, { id: "first", text: prediction, confidence: percent, known });
}

function daysOf({ reviewOn, moreDays }: Fields): string[] {
  return [reviewOn, ...readDays(moreDays).filter((day) => day !== reviewOn)];
}

function choiceOf(fields: Fields): Choice {
  return {
    optionId: fields.optionId,
    because: fields.because,
    predictions: predictionsOf(fields).map(({ text, confidence, known }) => ({ text, confidence, known })),
    responsible: fields.responsible,
    action: fields.action,
    reviewOn: daysOf(fields).filter((day) => day !== ""),
  };
}

/** One prediction at least; a further one that is quite empty is none, a half-written one is not left behind. */
function arePredictions(predictions: readonly DraftedPrediction[]): boolean {
  const isSaid = ({ text }: DraftedPrediction) => text.trim() !== "";
  return predictions.some(isSaid) && predictions.every((one) => isSaid(one) || one.known.trim() === "");
}

function isComplete(fields: Fields, options: readonly Option[]): boolean {
  return (
    options.some((option) => option.id === fields.optionId) &&
    fields.because.trim() !== "" &&
    arePredictions(predictionsOf(fields)) &&
    naming(fields.responsible) === "one"
  );
}

interface Props {
  readonly record: Record;
  readonly options: readonly Option[];
}

/** The decision while it is being written. It is kept as a draft until it is locked. */
export function DecideForm({ record, options }: Props) {
  const { dilemma, refusals } = useWords();
  const words = dilemma.decide;
  const { id } = record.dilemma;
  const draft = useDraft<Fields>(`decide-${id}`, { ...blank, reviewOn: addDays(today(), usualWait) });
  const [wasTried, setTried] = useState(false);
  const [isLocking, setLocking] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  if (!draft.ready) return null;
  async function lock() {
    setTried(true);
    if (!isComplete(draft.fields, options)) return;
    if (isLocking) return;
    setLocking(true);
    // What is not on the disk would be locked out; the header says why it is not.
    const outcome = (await record.flush()) ? await api.decideDilemma({ id, choice: choiceOf(draft.fields) }) : null;
    setLocking(false);
    if (outcome === null) return;
    setRefusal(outcome.ok ? null : outcome.reason);
    if (!outcome.ok) return;
    await draft.drop();
    record.adopt(outcome.value);
  }
  const trouble = refusal ?? draft.refusal;
  return (
    <form
      className={style.column}
      onSubmit={(event) => event.preventDefault()} // Enter in a field never locks: there is no way back.
    >
      <Choices
        form="cards"
        label={words.option}
        value={draft.fields.optionId === "" ? null : draft.fields.optionId}
        choices={options.map((option) => option.id)}
        show={(optionId) => options.find((option) => option.id === optionId)?.title}
        onChange={(optionId) => draft.write({ optionId })}
      />
      <Field
        kind="prose"
        label={words.because}
        hint={words.becauseHint}
        value={draft.fields.because}
        onChange={(because) => draft.write({ because })}
      />
      <Predictions
        predictions={predictionsOf(draft.fields)}
        onChange={(predictions) => draft.write({ predictions: JSON.stringify(predictions) })}
      />
      <Duty draft={draft} />
      <p className={style.lockText}>{words.lockText}</p>
      {wasTried && !isComplete(draft.fields, options) && <Notice tone="trouble">{words.missing}</Notice>}
      {trouble !== null && <Notice tone="trouble">{refusals[trouble]}</Notice>}
      <div>
        <Button weight="main" isDisabled={isLocking} onPress={() => void lock()}>
          <Lock aria-hidden />
          {isLocking ? words.locking : words.lock}
        </Button>
      </div>
    </form>
  );
}

/** One name, one action, and the days to look back. */
function Duty({ draft }: { readonly draft: Draft<Fields> }) {
  const { dilemma } = useWords();
  const words = dilemma.decide;
  const problems = { one: undefined, empty: undefined, nobody: words.nobody, several: words.several };
  return (
    <>
      <Field
        label={words.responsible}
        hint={words.responsibleHint}
        maxLength={300}
        problem={problems[naming(draft.fields.responsible)]}
        value={draft.fields.responsible}
        onChange={(responsible) => draft.write({ responsible })}
      />
      <Field
        kind="prose"
        label={words.action}
        value={draft.fields.action}
        onChange={(action) => draft.write({ action })}
      />
      <ReviewDays
        days={daysOf(draft.fields)}
        onChange={([reviewOn = "", ...further]) => draft.write({ reviewOn, moreDays: JSON.stringify(further) })}
      />
    </>
  );
}
