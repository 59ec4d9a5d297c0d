import { useEffect, useRef } from "react";
import { bearings, type Precedent } from "../../../core/dilemma/precedent.ts";
import { Choices } from "../../parts/choices.tsx";
import { Field } from "../../parts/field.tsx";
import { useWords } from "../../words/use-words.ts";
import { RemoveButton } from "../record/remove-button.tsx";
import { PrecedentName } from "./precedent-name.tsx";
import style from "./precedents.module.css";

interface Props {
  readonly precedent: Precedent;
  /** Null when it is gone, undefined until that is known. */
  readonly title: string | null | undefined;
  /** Just linked here: the writing goes on in it. */
  readonly isFresh: boolean;
  readonly onChange: (change: Partial<Pick<Precedent, "bearing" | "why">>) => void;
  readonly onRemove: () => void;
}

/** One precedent of an open dilemma: what it is, how this one stands to it, and why. */
export function PrecedentCard({ precedent, title, isFresh, onChange, onRemove }: Props) {
  const { dilemma } = useWords();
  const words = dilemma.precedents;
  const card = useRef<HTMLFieldSetElement>(null);
  const name = title ?? (precedent.kind === "case" ? words.caseGone : words.dilemmaGone);
  useEffect(() => {
    if (isFresh) card.current?.querySelector("input")?.focus();
  }, [isFresh]);
  return (
    <fieldset ref={card} className={style.card} aria-label={name}>
      <div className={style.top}>
        <PrecedentName linked={precedent} title={title} />
        <RemoveButton what={name} onRemove={onRemove} />
      </div>
      <Choices
        label={words.bearing}
        value={precedent.bearing}
        choices={bearings}
        show={(bearing) => words.bearings[bearing]}
        onChange={(bearing) => onChange({ bearing })}
      />
      <Field
        kind="prose"
        label={words.why}
        hint={words.whyHint}
        value={precedent.why}
        onChange={(why) => onChange({ why })}
      />
    </fieldset>
  );
}
