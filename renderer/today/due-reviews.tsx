import { useEffect, useRef, useState } from "react";
import { Link } from "wouter";
import type { Summary } from "../../core/dilemma/summary.ts";
import { ButtonLink } from "../parts/button-link.tsx";
import { Tag } from "../parts/tag.tsx";
import { useWords } from "../words/use-words.ts";
import { Later } from "./later.tsx";
import style from "./today.module.css";

interface Props {
  readonly due: readonly Summary[];
  readonly today: string;
}

/** The decisions whose day to look back has come, each of which may wait. Nothing when there are none. */
export function DueReviews({ due, today: day }: Props) {
  const { today } = useWords();
  const [putOff, setPutOff] = useState("");
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (putOff !== "") told.current?.focus(); // The button that was pressed is gone with its line.
  }, [putOff]);
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
      <ul className={style.list}>
        {due.map((summary) => (
          <li key={summary.id} className={style.entry}>
            <DueReview summary={summary} today={day} />
            <div className={style.actions}>
              <ButtonLink to={`/dilemma/${summary.id}/look-back`} label={today.lookBackNamed(summary.title)}>
                {today.lookBack}
              </ButtonLink>
              <Later
                id={summary.id}
                title={summary.title}
                today={day}
                onPutOff={(until) => setPutOff(today.putOff(summary.title, until))}
              />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What waits, when it was decided and since when it has waited. */
function DueReview({ summary, today: day }: { readonly summary: Summary; readonly today: string }) {
  const { today } = useWords();
  const { id, title, decidedAt, nextReview, sample } = summary;
  return (
    <div className={style.words}>
      <p className={style.title}>
        <Link href={`/dilemma/${id}`}>{title}</Link> {sample && <Tag tone="gold">{today.sample}</Tag>}
      </p>
      <p className={style.meta}>
        {decidedAt !== null && today.decided(decidedAt)}
        {nextReview !== null && ` · ${today.dueSince(nextReview, day)}`}
      </p>
    </div>
  );
}
