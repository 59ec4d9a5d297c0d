import { Link } from "wouter";
import { dayOf } from "../../core/days.ts";
import type { OwnCaseSummary } from "../../core/library/kept-case.ts";
import { ButtonLink } from "../parts/button-link.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./own-cases.module.css";

/** The cases their owner made, each open for writing and for reading. */
export function OwnList({ own }: { readonly own: readonly OwnCaseSummary[] }) {
  const { ownCases: words } = useWords();
  return (
    <section aria-labelledby="own" className={style.section}>
      <h2 id="own" className={style.heading}>
        {words.own}
      </h2>
      <p className={style.soft}>{own.length === 0 ? `${words.none} ${words.ownLead}` : words.ownLead}</p>
      <ul aria-label={words.own} className={style.list}>
        {own.map(({ id, title, createdAt }) => (
          <li key={id} className={style.item}>
            <div className={style.text}>
              <Link href={`/own-case/${id}`} className={style.title}>
                {title}
              </Link>
              <p className={style.soft}>{words.made(dayOf(new Date(createdAt)))}</p>
            </div>
            <ButtonLink to={`/case/${id}`} label={words.readOf(title)}>
              {words.read}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
