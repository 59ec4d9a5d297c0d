import { useEffect, useState } from "react";
import { type Article, lastWords } from "../../core/code/house-code.ts";
import type { KeptCode } from "../../core/code/kept-code.ts";
import { Button } from "../parts/button.tsx";
import { useTakeOver } from "../parts/use-take-over.ts";
import { useWords } from "../words/use-words.ts";
import style from "./article.module.css";
import { Behind } from "./behind.tsx";
import { RewordForm } from "./reword-form.tsx";
import type { Legislating } from "./use-legislating.ts";

interface Props {
  readonly article: Article;
  readonly kept: KeptCode;
  /** The titles of the dilemmas by id; null until they are here. */
  readonly titles: ReadonlyMap<string, string> | null;
  /** The address names this one. */
  readonly isSought: boolean;
  readonly legislating: Legislating;
  /** The article as it was when its rewording began; null while it is not reworded. */
  readonly rewording: Article | null;
  readonly onReword: (article: Article | null) => void;
}

/** An article in force: its number, what it says, what can be done with it and what stands behind it. */
export function ArticleItem({ article, kept, titles, isSought, legislating, rewording, onReword }: Props) {
  const { code: words } = useWords();
  const { id, number } = article;
  const [wasReworded, setReworded] = useState(false);
  const { news } = legislating;
  const isBack = news !== null && "article" in news && news.kind === "back" && news.article.id === id;
  const item = useTakeOver<HTMLLIElement>(isBack);
  useEffect(() => {
    if (isSought) item.current?.focus();
  }, [isSought, item]);
  return (
    <li className={style.article} ref={item} tabIndex={-1} aria-label={words.article(number)}>
      <span className={style.number} aria-hidden>
        {number}
      </span>
      <div className={style.body}>
        {rewording === null ? (
          <>
            <p className={style.text}>{lastWords(article)}</p>
            <div className={style.tools}>
              <Button
                weight="quiet"
                takesOver={wasReworded}
                aria-label={words.rewordNamed(number)}
                onPress={() => onReword(article)}
              >
                {words.reword}
              </Button>
              <Button
                weight="quiet"
                aria-label={words.withdrawNamed(number)}
                onPress={() => void legislating.withdraw(article)}
              >
                {words.withdraw}
              </Button>
            </div>
          </>
        ) : (
          <RewordForm
            seen={rewording}
            present={kept.articles.find((one) => one.id === id)}
            legislating={legislating}
            onEnd={() => {
              setReworded(true);
              onReword(null);
            }}
          />
        )}
        <Behind article={article} kept={kept} titles={titles} isOpen={isSought} />
      </div>
    </li>
  );
}
