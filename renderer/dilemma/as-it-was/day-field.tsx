import { memo, useState } from "react";
import { dayOf } from "../../../core/days.ts";
import { Button } from "../../parts/button.tsx";
import { Field } from "../../parts/field.tsx";
import { longDay, today } from "../../words/dates.ts";
import { useWords } from "../../words/use-words.ts";
import style from "./as-it-was.module.css";

interface Props {
  readonly createdAt: string;
  readonly onShow: (day: string) => void;
}

/** Where the keyboard goes when the command for it is run. */
export const dayFieldId = "as-it-was";

/** The way to what the dilemma said on an earlier day. */
export const DayField = memo(function DayField({ createdAt, onShow }: Props) {
  const { dilemma } = useWords();
  const words = dilemma.asItWas;
  const [day, setDay] = useState("");
  const [problem, setProblem] = useState<string | undefined>(undefined);
  function show() {
    if (day === "") return setProblem(words.needsDay);
    if (day < dayOf(new Date(createdAt))) return setProblem(words.tooEarly(longDay(createdAt)));
    if (day > today()) return setProblem(words.notYet);
    onShow(day);
  }
  return (
    <form
      id={dayFieldId}
      className={style.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        show();
      }}
    >
      <Field
        kind="day"
        label={words.label}
        value={day}
        problem={problem}
        onChange={(next) => {
          setDay(next);
          setProblem(undefined);
        }}
      />
      <Button weight="quiet" type="submit">
        {words.show}
      </Button>
    </form>
  );
});
