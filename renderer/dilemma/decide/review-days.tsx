import { Check, X } from "lucide-react";
import { useId, useState } from "react";
import { ToggleButton } from "react-aria-components";
import { addDays } from "../../../core/days.ts";
import { mostDays, withDay } from "../../../core/dilemma/drafted-choice.ts";
import { Button } from "../../parts/button.tsx";
import { Field } from "../../parts/field.tsx";
import { longDay, today } from "../../words/dates.ts";
import { useWords } from "../../words/use-words.ts";
import style from "./review-days.module.css";

/** How far ahead the buttons look, in days. */
const horizons = { week: 7, month: 30, quarter: 91, year: 365 } as const;

interface Props {
  /** The first may be blank while it is typed. */
  readonly days: readonly string[];
  readonly onChange: (days: readonly string[]) => void;
}

/** The days to look back on: near ones to see how it began, far ones to see what came of it. */
export function ReviewDays({ days, onChange }: Props) {
  const { dilemma } = useWords();
  const words = dilemma.decide;
  const heading = useId();
  const furtherId = useId();
  const [first = "", ...further] = days;
  const set = days.filter((day) => day !== "");
  const isFull = set.length >= mostDays;
  return (
    <fieldset className={style.days} aria-labelledby={heading}>
      <p id={heading} className={style.heading}>
        {words.horizons}
      </p>
      <p className={style.hint}>{words.horizonsHint}</p>
      <div className={style.horizons}>
        {(["week", "month", "quarter", "year"] as const).map((name) => {
          const day = addDays(today(), horizons[name]);
          const isSet = set.includes(day);
          return (
            <ToggleButton
              key={name}
              className={style.horizon}
              isSelected={isSet}
              isDisabled={isFull && !isSet}
              onChange={() => onChange(withDay(set, day))}
            >
              {isSet && <Check aria-hidden size={16} />}
              {words.horizon[name]}
            </ToggleButton>
          );
        })}
      </div>
      <Field
        kind="day"
        label={words.reviewOn}
        hint={words.reviewHint}
        problem={first !== "" && first < today() ? words.reviewPast : undefined}
        value={first}
        onChange={(day) => onChange([day, ...further])}
      />
      {further.length > 0 && (
        <>
          <p id={furtherId} className={style.heading}>
            {words.furtherDays}
          </p>
          <ul className={style.further} aria-labelledby={furtherId}>
            {further.map((day) => (
              <li key={day} className={style.day}>
                {longDay(day)}
                <Button
                  weight="quiet"
                  aria-label={words.removeDay(longDay(day))}
                  onPress={() => onChange([first, ...further.filter((other) => other !== day)])}
                >
                  <X aria-hidden />
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {!isFull && <AnotherDay onAdd={(day) => !set.includes(day) && onChange(withDay(set, day))} />}
    </fieldset>
  );
}

/** A day is added with a button: while it is typed, a date passes through days that nobody means. */
function AnotherDay({ onAdd }: { readonly onAdd: (day: string) => void }) {
  const { dilemma } = useWords();
  const words = dilemma.decide;
  const [day, setDay] = useState("");
  return (
    <div className={style.another}>
      <Field kind="day" label={words.anotherDay} value={day} onChange={setDay} />
      <Button
        isDisabled={day === ""}
        onPress={() => {
          onAdd(day);
          setDay("");
        }}
      >
        {words.addDay}
      </Button>
    </div>
  );
}
