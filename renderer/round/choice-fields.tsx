import { somethingElse } from "../../core/circle/round/drafted-view.ts";
import { Choices } from "../parts/choices.tsx";
import { Confidence } from "../parts/confidence.tsx";
import { Field } from "../parts/field.tsx";
import { useWords } from "../words/use-words.ts";

/** The most that a case file takes of one text, in characters. */
export const mostInFile = 50_000;

/** What somebody would do, as far as it is filled in. `picked` is an option, `somethingElse` or "". */
export interface ChoiceFilled {
  readonly picked: string;
  readonly instead: string;
  readonly confidence: number | null;
  readonly because: string;
}

interface Props {
  readonly options: readonly { readonly id: string; readonly title: string }[];
  readonly filled: ChoiceFilled;
  readonly onChange: (part: Partial<ChoiceFilled>) => void;
}

/** What one would do, how sure one is, and why. Nothing is filled in before. */
export function ChoiceFields({ options, filled, onChange }: Props) {
  const { round } = useWords();
  const words = round.peer;
  const { picked, instead, confidence, because } = filled;
  const isKnown = picked === somethingElse || options.some(({ id }) => id === picked);
  return (
    <>
      <Choices
        form="cards"
        label={words.option}
        value={isKnown ? picked : null}
        choices={[...options.map(({ id }) => id), somethingElse]}
        show={(id) => options.find((option) => option.id === id)?.title ?? words.somethingElse}
        onChange={(chosen) => onChange({ picked: chosen })}
      />
      {picked === somethingElse && (
        <Field
          kind="long-line"
          label={words.instead}
          value={instead}
          onChange={(text) => onChange({ instead: text })}
        />
      )}
      <Confidence
        label={words.confidence}
        percent={confidence}
        onChange={(percent) => onChange({ confidence: percent })}
      />
      <Field
        kind="prose"
        label={words.because}
        hint={words.becauseHint}
        maxLength={mostInFile}
        value={because}
        onChange={(text) => onChange({ because: text })}
      />
    </>
  );
}
