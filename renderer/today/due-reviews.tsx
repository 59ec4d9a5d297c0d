import { Link } from "wouter";
import type { Summary } from "../../core/dilemma/summary.ts";
import { ButtonLink } from "../parts/button-link.tsx";
import { Tag } from "../parts/tag.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./today.module.css";

/** The decisions whose day to look back has come. Nothing when there are none. */
export function DueReviews({ due, today: day }: { readonly due: readonly Summary[]; readonly today: string }) {
  const { today } = useWords();
  if (due.length === 0) return null;
  return (
    <section className={style.tray} aria-labelledby="today-due">
      <h2 id="today-due" className={style.heading}>
        {today.due}
      </h2>
      <p className={style.hint}>{today.dueText}</p>
      <ul className={style.list}>
        {due.map(({ id, title, createdAt, nextReview, sample }) => (
          <li key={id} className={style.entry}>
            <div className={style.words}>
              <p className={style.title}>
                <Link href={`/dilemma/${id}`}>{title}</Link> {sample && <Tag tone="gold">{today.sample}</Tag>}
              </p>
              <p className={style.meta}>
                {today.written(createdAt)}
                {nextReview !== null && ` · ${today.dueSince(nextReview, day)}`}
              </p>
            </div>
            <ButtonLink to={`/dilemma/${id}/look-back`} label={today.lookBackNamed(title)}>
              {today.lookBack}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
