import { useState } from "react";
import type { Summary } from "../../core/dilemma/summary.ts";
import { Button } from "../parts/button.tsx";
import { useTakeOver } from "../parts/use-take-over.ts";
import { useWords } from "../words/use-words.ts";
import { DueReview } from "./due-review.tsx";
import style from "./today.module.css";

/** How many stand open at first; the rest is one step away. */
const atFirst = 20;

interface Props {
  readonly due: readonly Summary[];
  readonly today: string;
}

/** The decisions whose day to look back has come, each of which may wait. Nothing when there are none. */
export function DueReviews({ due, today: day }: Props) {
  const { today } = useWords();
  const [putOff, setPutOff] = useState("");
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? due : due.slice(0, atFirst);
  const told = useTakeOver<HTMLParagraphElement>(putOff); // The button that was pressed is gone with its line.
  if (due.length === 0 && putOff === "") return null;
  return (
    <section className={style.tray} aria-labelledby="today-due">
      <h2 id="today-due" className={style.heading}>
        {today.due}
      </h2>
      {due.length > 0 && <p className={style.hint}>{today.dueText}</p>}
      <p ref={told} className={style.putOff} role="status" tabIndex={-1} hidden={putOff === ""}>
        {putOff}
      </p>
      <ul className={style.list} hidden={due.length === 0}>
        {shown.map((summary) => (
          <DueReview
            key={summary.id}
            summary={summary}
            today={day}
            onPutOff={(until) => setPutOff(today.putOff(summary.title, until))}
          />
        ))}
      </ul>
      {shown.length < due.length && (
        <Button weight="quiet" onPress={() => setOpen(true)}>
          {today.moreDuties(due.length - shown.length)}
        </Button>
      )}
    </section>
  );
}
