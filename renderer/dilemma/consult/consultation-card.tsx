import { ArrowUp } from "lucide-react";
import type { Consultation } from "../../../core/dilemma/follow-up.ts";
import { Button } from "../../parts/button.tsx";
import { Field } from "../../parts/field.tsx";
import { useWords } from "../../words/use-words.ts";
import { RemoveButton } from "../record/remove-button.tsx";
import style from "./consult.module.css";

interface Props {
  readonly consultation: Consultation;
  readonly place: number;
  /** Just added: the writing goes on in it. */
  readonly isFresh: boolean;
  readonly onChange: (part: Partial<Consultation>) => void;
  readonly onRemove: () => void;
  readonly onSooner: () => void;
}

/** One who hears it before it is announced: from whom, how and by when; then what they said and what it changed. */
export function ConsultationCard({ consultation, place, isFresh, onChange, onRemove, onSooner }: Props) {
  const { dilemma } = useWords();
  const words = dilemma.consult;
  const { who, from, how, by, said, changed } = consultation;
  const name = who.trim() === "" ? words.somebody : who;
  return (
    <fieldset className={style.card} aria-label={words.place(place + 1, name)}>
      <div className={style.top}>
        <span className={style.place} aria-hidden>
          {place + 1}
        </span>
        <div className={style.tools}>
          {place > 0 && (
            <Button weight="quiet" aria-label={words.sooner(name)} onPress={onSooner}>
              <ArrowUp aria-hidden />
            </Button>
          )}
          <RemoveButton what={name} onRemove={onRemove} />
        </div>
      </div>
      <div className={style.planned}>
        <Field
          kind="long-line"
          label={words.who}
          maxLength={300}
          autoFocus={isFresh && who === ""}
          value={who}
          onChange={(text) => onChange({ who: text })}
        />
        <Field
          kind="long-line"
          label={words.from}
          maxLength={300}
          autoFocus={isFresh && who !== ""}
          value={from}
          onChange={(text) => onChange({ from: text })}
        />
        <Field
          kind="long-line"
          label={words.how}
          placeholder={words.howHint}
          maxLength={300}
          value={how}
          onChange={(text) => onChange({ how: text })}
        />
        <Field
          kind="day"
          label={words.by}
          value={by ?? ""}
          onChange={(day) => onChange({ by: day === "" ? null : day })}
        />
      </div>
      <div className={style.answer}>
        <Field kind="prose" label={words.said} value={said} onChange={(text) => onChange({ said: text })} />
        <Field kind="prose" label={words.changed} value={changed} onChange={(text) => onChange({ changed: text })} />
      </div>
    </fieldset>
  );
}
