import { useState } from "react";
import { Link } from "wouter";
import type { Summary } from "../../core/dilemma/summary.ts";
import { Button } from "../parts/button.tsx";
import { ButtonLink } from "../parts/button-link.tsx";
import { Tag } from "../parts/tag.tsx";
import { useWords } from "../words/use-words.ts";
import { Later } from "./later.tsx";
import style from "./today.module.css";

interface Props {
  readonly summary: Summary;
  readonly today: string;
  readonly onPutOff: (until: string) => void;
}

/** A decision to look back on: when it was decided, since when it has waited, and the way to let it wait longer. */
export function DueReview({ summary, today: day, onPutOff }: Props) {
  const { today } = useWords();
  const [isPuttingOff, setPuttingOff] = useState(false);
  const { id, title, decidedAt, nextReview, sample, readOnly } = summary;
  return (
    <li className={style.entry}>
      <div className={style.words}>
        <p className={style.title}>
          <Link href={`/dilemma/${id}`}>{title}</Link> {sample && <Tag tone="gold">{today.sample}</Tag>}
        </p>
        <p className={style.meta}>
          {decidedAt !== null && today.decided(decidedAt)}
          {nextReview !== null && ` · ${today.dueSince(nextReview, day)}`}
        </p>
      </div>
      <div className={style.actions}>
        <ButtonLink to={`/dilemma/${id}/look-back`} label={today.lookBackNamed(title)}>
          {today.lookBack}
        </ButtonLink>
        {!readOnly && (
          <Button
            weight="quiet"
            aria-label={today.laterNamed(title)}
            aria-expanded={isPuttingOff}
            onPress={() => setPuttingOff(!isPuttingOff)}
          >
            {today.later}
          </Button>
        )}
      </div>
      {isPuttingOff && <Later id={id} today={day} onPutOff={onPutOff} />}
    </li>
  );
}
