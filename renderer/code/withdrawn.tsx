import { type Article, lastWords } from "../../core/code/house-code.ts";
import type { KeptCode } from "../../core/code/kept-code.ts";
import { Button } from "../parts/button.tsx";
import { Fold } from "../parts/fold.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./article.module.css";
import { Behind } from "./behind.tsx";

interface Props {
  readonly articles: readonly Article[];
  readonly kept: KeptCode;
  readonly titles: ReadonlyMap<string, string> | null;
  readonly place: string | undefined;
  readonly onBringBack: (article: Article) => Promise<void>;
}

/** The articles that are not in force any more, out of sight until they are asked for. */
export function Withdrawn({ articles, kept, titles, place, onBringBack }: Props) {
  const { code: words } = useWords();
  return (
    <Fold
      className={style.withdrawn}
      summary={words.withdrawnTitle(articles.length)}
      isWanted={articles.some(({ number }) => String(number) === place)}
    >
      <ol>
        {articles.map((article) => (
          <li key={article.id} className={style.article} aria-label={words.article(article.number)}>
            <span className={style.number} aria-hidden>
              {article.number}
            </span>
            <div className={style.body}>
              <p className={`${style.text} ${style.struck}`}>{lastWords(article)}</p>
              <p className={style.day}>{words.withdrawnOn(article.wordings.at(-1)?.at ?? "")}</p>
              <div className={style.tools}>
                <Button
                  weight="quiet"
                  aria-label={words.bringBackNamed(article.number)}
                  onPress={() => void onBringBack(article)}
                >
                  {words.bringBack}
                </Button>
              </div>
              <Behind article={article} kept={kept} titles={titles} isOpen={String(article.number) === place} />
            </div>
          </li>
        ))}
      </ol>
    </Fold>
  );
}
