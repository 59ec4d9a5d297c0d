import { Plus } from "lucide-react";
import { type DraftedPrediction, mostPredictions } from "../../../core/dilemma/drafted-choice.ts";
import { Button } from "../../parts/button.tsx";
import { Confidence } from "../../parts/confidence.tsx";
import { Field } from "../../parts/field.tsx";
import { useWords } from "../../words/use-words.ts";
import { newId } from "../new-id.ts";
import { RemoveButton } from "../record/remove-button.tsx";
import style from "./predictions.module.css";

interface Props {
  readonly predictions: readonly DraftedPrediction[];
  readonly onChange: (predictions: readonly DraftedPrediction[]) => void;
}

/** What is expected, one thing at a time: each with how sure one is and how it will be known. */
export function Predictions({ predictions, onChange }: Props) {
  const { dilemma } = useWords();
  const words = dilemma.decide;
  const change = (id: string, part: Partial<DraftedPrediction>) =>
    onChange(predictions.map((one) => (one.id === id ? { ...one, ...part } : one)));
  return (
    <div className={style.list}>
      {predictions.map((prediction, place) => (
        <Expectation
          key={prediction.id}
          prediction={prediction}
          place={place + 1}
          onChange={(part) => change(prediction.id, part)}
          onRemove={
            predictions.length > 1
              ? () => onChange(predictions.filter((other) => other.id !== prediction.id))
              : undefined
          }
        />
      ))}
      {predictions.length < mostPredictions && (
        <div>
          <Button onPress={() => onChange([...predictions, { id: newId(), text: "", confidence: 70, known: "" }])}>
            <Plus aria-hidden />
            {words.addPrediction}
          </Button>
        </div>
      )}
    </div>
  );
}

interface ExpectationProps {
  readonly prediction: DraftedPrediction;
  /** Counted from one. */
  readonly place: number;
  readonly onChange: (part: Partial<DraftedPrediction>) => void;
  readonly onRemove: (() => void) | undefined;
}

function Expectation({ prediction, place, onChange, onRemove }: ExpectationProps) {
  const { dilemma } = useWords();
  const words = dilemma.decide;
  return (
    <fieldset className={style.card} aria-label={words.expectation(place)}>
      <Field
        kind="prose"
        label={place === 1 ? words.prediction : words.furtherPrediction(place)}
        hint={words.predictionHint}
        autoFocus={place > 1 && prediction.text === ""}
        value={prediction.text}
        onChange={(text) => onChange({ text })}
      />
      <Confidence
        label={place === 1 ? words.confidence : words.furtherConfidence(place)}
        percent={prediction.confidence}
        onChange={(confidence) => onChange({ confidence })}
      />
      <Field
        kind="prose"
        label={place === 1 ? words.known : words.furtherKnown(place)}
        hint={words.knownHint}
        value={prediction.known}
        onChange={(known) => onChange({ known })}
      />
      {onRemove !== undefined && <RemoveButton what={words.expectation(place)} onRemove={onRemove} />}
    </fieldset>
  );
}
