import { Play } from "lucide-react";
import { Link } from "wouter";
import type { SessionSummary } from "../../core/workshop/kept-session.ts";
import { ButtonLink } from "../parts/button-link.tsx";
import { Tag } from "../parts/tag.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./workshops.module.css";

/** Every session that is not running, each with what is known of it and the way to run it. */
export function SessionList({ sessions }: { readonly sessions: readonly SessionSummary[] }) {
  const { workshops: words } = useWords();
  return (
    <section aria-labelledby="workshops-all" className={style.section}>
      <h2 id="workshops-all" className={style.heading}>
        {words.sessions}
      </h2>
      {sessions.length === 0 ? (
        <p className={style.soft}>{words.none}</p>
      ) : (
        <ul aria-labelledby="workshops-all" className={style.list}>
          {sessions.map((session) => (
            <Row key={session.id} session={session} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Row({ session }: { readonly session: SessionSummary }) {
  const { workshops: words } = useWords();
  const { id, title, on, start, planned, length, cases, runs, lastRunAt, by, missing } = session;
  const meta = [
    on === null ? words.unplanned : words.on(on, start),
    words.planned(planned, length),
    words.cases(cases.length),
    lastRunAt !== null && words.ran(runs, lastRunAt),
    by !== null && words.from(by),
  ];
  return (
    <li className={style.row}>
      <div className={style.words}>
        <p className={style.title}>
          <Link href={`/workshop/${id}`}>{title}</Link> {missing > 0 && <Tag tone="clay">{words.missing(missing)}</Tag>}
        </p>
        <p className={style.meta}>{meta.filter((part) => part !== false).join(" · ")}</p>
      </div>
      {missing === 0 && planned > 0 && (
        <ButtonLink to={`/workshop/${id}/run`} label={words.runOf(title)}>
          <Play aria-hidden />
          {words.run}
        </ButtonLink>
      )}
    </li>
  );
}
