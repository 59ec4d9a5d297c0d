import { useState } from "react";
import { addDays } from "../../core/days.ts";
import type { Refusal } from "../../core/outcome.ts";
import { api } from "../bridge.ts";
import { Button } from "../parts/button.tsx";
import { Field } from "../parts/field.tsx";
import { Notice } from "../parts/notice.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./later.module.css";

interface Props {
  readonly id: string;
  readonly today: string;
  readonly onPutOff: (until: string) => void;
}

/** Puts a review off: a week, a month, or until a day. */
export function Later({ id, today: day, onPutOff }: Props) {
  const { today, refusals } = useWords();
  const [until, setUntil] = useState("");
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  async function wait(to: string) {
    const outcome = await api.snoozeReview({ id, until: to });
    setRefusal(outcome.ok ? null : outcome.reason);
    if (outcome.ok) onPutOff(to);
  }
  return (
    <fieldset className={style.later} aria-label={today.laterTitle}>
      <p className={style.hint}>{today.laterText}</p>
      <div className={style.choices}>
        <Button autoFocus onPress={() => void wait(addDays(day, 7))}>
          {today.week}
        </Button>
        <Button onPress={() => void wait(addDays(day, 30))}>{today.month}</Button>
        <Field kind="day" label={today.laterDay} value={until} onChange={setUntil} />
        <Button isDisabled={until <= day} onPress={() => void wait(until)}>
          {today.waitUntilThen}
        </Button>
      </div>
      {refusal !== null && <Notice tone="trouble">{refusals[refusal]}</Notice>}
    </fieldset>
  );
}
