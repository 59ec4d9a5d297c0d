import { Link } from "wouter";
import type { CaseSummary } from "../../core/library/shelf.ts";
import { useWords } from "../words/use-words.ts";
import style from "./case-to-read.module.css";
import list from "./today.module.css";

/** One case whose outcome the reader has not seen. Nothing when all are read. */
export function CaseToRead({ item }: { readonly item: CaseSummary | null }) {
  const { today, terms } = useWords();
  if (item === null) return null;
  return (
    <section className={list.section} aria-labelledby="today-case">
      <h2 id="today-case" className={list.heading}>
        {today.caseToRead}
      </h2>
      <article className={style.case}>
        <h3 className={style.title}>
          <Link href={`/case/${item.id}`}>{item.title}</Link>
        </h3>
        <p className={style.hook}>{item.hook}</p>
        <p className={style.meta}>
          {terms.caseKind[item.kind]} · {item.business} · {today.minutes(item.minutes)}
        </p>
        <p className={style.meta}>{today.sealed}</p>
      </article>
    </section>
  );
}
