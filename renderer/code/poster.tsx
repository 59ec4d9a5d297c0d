import { type Article, lastWords } from "../../core/code/house-code.ts";
import { posterSize } from "../../core/code/poster-size.ts";
import { longDay, today } from "../words/dates.ts";
import { useWords } from "../words/use-words.ts";
import style from "./poster.module.css";

/** The code as it is printed: one page to hang up. It is never seen on the screen. */
export function Poster({ articles }: { readonly articles: readonly Article[] }) {
  const { code: words } = useWords();
  return (
    <div className={style.poster}>
      <p className={style.title}>{words.title}</p>
      <ol style={{ fontSize: `${posterSize(articles.map(lastWords))}pt` }}>
        {articles.map((article) => (
          <li key={article.id} className={style.article}>
            <span className={style.number}>{article.number}</span>
            <span className={style.text}>{lastWords(article)}</span>
          </li>
        ))}
      </ol>
      <p className={style.day}>{longDay(today())}</p>
    </div>
  );
}
