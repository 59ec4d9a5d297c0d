import { useState } from "react";
import type { CaseOption } from "../../core/library/case.ts";
import type { Commitment } from "../../core/library/reading.ts";
import type { Refusal } from "../../core/outcome.ts";
import { Button } from "../parts/button.tsx";
import { Choices } from "../parts/choices.tsx";
import { Field } from "../parts/field.tsx";
import { Notice } from "../parts/notice.tsx";
import { useDraft } from "../parts/use-draft.ts";
import { useWords } from "../words/use-words.ts";
import { BreakSeal } from "./break-seal.tsx";
import style from "./choose.module.css";
import { OptionText } from "./option-text.tsx";
import { Seal } from "./seal.tsx";
import { Section } from "./section.tsx";

interface Props {
  readonly id: string;
  readonly options: readonly CaseOption[];
  /** Each answers with why it was refused, or null when it was done. */
  readonly onCommit: (commitment: Commitment) => Promise<Refusal | null>;
  readonly onBreak: () => Promise<Refusal | null>;
}

/** Choosing, and the seal that opens with it. What is typed is kept until it is committed. */
export function Choose({ id, options, onCommit, onBreak }: Props) {
  const { case: words, refusals } = useWords();
  const draft = useDraft(`commit-${id}`, { optionId: "", because: "" });
  const [problem, setProblem] = useState<string | null>(null);
  const { optionId, because } = draft.fields;
  if (!draft.ready) return null;

  async function settle(answer: Promise<Refusal | null>) {
    setProblem(null);
    const refusal = await answer;
    if (refusal === null) await draft.drop();
    else setProblem(refusals[refusal]);
  }

  function commit() {
    if (optionId === "") setProblem(words.chooseFirst);
    else void settle(onCommit({ optionId, because }));
  }

  return (
    <>
      <Section title={words.options} isEmpty={options.length === 0}>
        <Choices
          form="cards"
          label={words.options}
          hideLabel
          value={optionId === "" ? null : optionId}
          choices={options.map((option) => option.id)}
          show={(chosen) => <OptionText option={options.find((option) => option.id === chosen)} />}
          onChange={(chosen) => {
            setProblem(null);
            draft.write({ optionId: chosen });
          }}
        />
        <div className={style.because}>
          <Field
            kind="prose"
            label={words.because}
            hint={words.becauseHint}
            value={because}
            onChange={(text) => draft.write({ because: text })}
          />
        </div>
        {problem !== null && <Notice tone="trouble">{problem}</Notice>}
        {problem === null && draft.refusal !== null && <Notice tone="trouble">{refusals[draft.refusal]}</Notice>}
        <div className={style.commit}>
          <Button weight="main" onPress={commit}>
            {words.commit}
          </Button>
          <p className={style.note}>{words.commitNote}</p>
        </div>
      </Section>
      <section aria-label={words.sealed} className={style.seal}>
        <Seal state="whole" />
        <h2 className={style.sealed}>{words.sealed}</h2>
        <p className={style.text}>{words.sealedText}</p>
        <BreakSeal onBreak={() => void settle(onBreak())} />
      </section>
    </>
  );
}
