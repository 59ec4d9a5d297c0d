import { Play } from "lucide-react";
import { Link } from "wouter";
import type { SessionSummary } from "../../core/workshop/kept-session.ts";
import { ButtonLink } from "../parts/button-link.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./workshops.module.css";

/** The sessions that are running, with the way back to each. Nothing when none is. */
export function Going({ sessions }: { readonly sessions: readonly SessionSummary[] }) {
  const { workshops: words } = useWords();
  if (sessions.length === 0) return null;
  return (
    <section aria-labelledby="workshops-going" className={style.going}>
      <h2 id="workshops-going" className={style.goingTitle}>
        {words.going}
      </h2>
      <ul className={style.goingList}>
        {sessions.map(({ id, title, lastRunAt }) => (
          <li key={id} className={style.goingRow}>
            <div className={style.words}>
              <p className={style.title}>
                <Link href={`/workshop/${id}`}>{title}</Link>
              </p>
              {lastRunAt !== null && <p className={style.meta}>{words.goingSince(lastRunAt)}</p>}
            </div>
            <ButtonLink to={`/workshop/${id}/run`} weight="main" label={words.goOnOf(title)}>
              <Play aria-hidden />
              {words.goOn}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
