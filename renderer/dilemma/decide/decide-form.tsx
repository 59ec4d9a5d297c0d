import { Lock } from "lucide-react";
import { useState } from "react";
import { addDays } from "../../../core/days.ts";
import type { Choice } from "../../../core/dilemma/decision.ts";
import type { Option } from "../../../core/dilemma/dilemma.ts";
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
import { Confidence } from "./confidence.tsx";
import style from "./decide.module.css";

const blank = {
  optionId: "",
  because: "",
  prediction: "",
  confidence: "70",
  known: "",
  responsible: "",
  action: "",
  reviewOn: "",
};

type Fields = typeof blank;

/** How long one waits before looking back, unless another day is chosen. In days. */
const usualWait = 30;

function choiceOf(fields: Fields): Choice {
  return {
    ...fields,
    confidence: Number(fields.confidence),
    reviewOn: fields.reviewOn === "" ? null : fields.reviewOn,
  };
}

function isComplete(fields: Fields, options: readonly Option[]): boolean {
  return (
    options.some((option) => option.id === fields.optionId) &&
    fields.because.trim() !== "" &&
    fields.prediction.trim() !== "" &&
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
      <Expectation draft={draft} />
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

function Expectation({ draft }: { readonly draft: Draft<Fields> }) {
  const { dilemma } = useWords();
  const words = dilemma.decide;
  return (
    <>
      <Field
        kind="prose"
        label={words.prediction}
        hint={words.predictionHint}
        value={draft.fields.prediction}
        onChange={(prediction) => draft.write({ prediction })}
      />
      <Confidence
        percent={Number(draft.fields.confidence)}
        onChange={(percent) => draft.write({ confidence: String(percent) })}
      />
      <Field
        kind="prose"
        label={words.known}
        hint={words.knownHint}
        value={draft.fields.known}
        onChange={(known) => draft.write({ known })}
      />
    </>
  );
}

/** One name, one action, one date. */
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
      <Field
        kind="day"
        label={words.reviewOn}
        hint={words.reviewHint}
        value={draft.fields.reviewOn}
        onChange={(reviewOn) => draft.write({ reviewOn })}
      />
    </>
  );
}
