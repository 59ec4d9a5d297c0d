import { Link } from "wouter";
import type { CaseUnder } from "../../core/code/cases-under.ts";
import { type Article, textNow } from "../../core/code/house-code.ts";
import { Tag } from "../parts/tag.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./behind.module.css";

interface Props {
  readonly cases: readonly CaseUnder[];
  readonly articles: readonly Article[];
  /** Names the article of each, and says its words even where they are today's. */
  readonly namesArticle?: boolean;
}

/** Dilemmas that cite an article: how they stand to it, when, and what it said on that day where it says something else now. */
export function CaseLines({ cases, articles, namesArticle = false }: Props) {
  const { code: words } = useWords();
  return (
    <ul className={style.cases}>
      {cases.map(({ articleId, dilemmaId, title, stance, note, decidedAt, text }) => {
        const article = articles.find(({ id }) => id === articleId);
        if (article === undefined) return null;
        const isSame = text === textNow(article);
        return (
          <li key={`${articleId}-${dilemmaId}`} className={style.case}>
            <p className={style.title}>
              <Link href={`/dilemma/${dilemmaId}${decidedAt === null ? "/walk" : ""}`}>{title}</Link>
            </p>
            <p className={style.day}>
              <Tag tone={stance === "against" ? "clay" : "accent"}>
                {(decidedAt === null ? words.openStance : words.stance)[stance]}
              </Tag>{" "}
              {decidedAt === null ? words.notDecided : words.decidedOn(decidedAt)}
              {namesArticle && (
                <>
                  {" · "}
                  <Link href={`/code/${article.number}`}>{words.article(article.number)}</Link>
                </>
              )}
            </p>
            {note !== "" && <p className={style.note}>{note}</p>}
            {text !== null && (namesArticle || !isSame) && (
              <p className={style.then}>
                <span className={style.day}>{words.saidThen}</span> {text}
              </p>
            )}
            {text === null && decidedAt !== null && <p className={style.day}>{words.notInForceThen}</p>}
          </li>
        );
      })}
    </ul>
  );
}
