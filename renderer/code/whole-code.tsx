import { Printer } from "lucide-react";
import { useState } from "react";
import { Link } from "wouter";
import { type Article, inForce, textNow } from "../../core/code/house-code.ts";
import type { KeptCode } from "../../core/code/kept-code.ts";
import { useAsk } from "../ask.ts";
import { command } from "../commands/command.ts";
import { CommandButton } from "../commands/command-button.tsx";
import { useOffer } from "../commands/offers.ts";
import { Page } from "../parts/page.tsx";
import { useWords } from "../words/use-words.ts";
import { Adopt } from "./adopt.tsx";
import { ArticleItem } from "./article-item.tsx";
import style from "./code.module.css";
import { NewsOf } from "./news.tsx";
import { useLegislating } from "./use-legislating.ts";
import { Withdrawn } from "./withdrawn.tsx";

interface Props {
  readonly kept: KeptCode;
  readonly place: string | undefined;
}

/** The articles in force, one more, and those withdrawn. */
export function WholeCode({ kept, place }: Props) {
  const { code: words } = useWords();
  const dilemmas = useAsk("listDilemmas", {});
  const legislating = useLegislating();
  /** The article that is being reworded, as it was when that began: its words are not lost when it goes meanwhile. */
  const [rewording, setRewording] = useState<Article | null>(null);
  const articles = inForce(kept.articles);
  const print = command({
    id: "print-code",
    label: words.print,
    Icon: Printer,
    group: "here",
    isEnabled: articles.length > 0,
    run: () => window.print(),
  });
  useOffer([print]);
  const isLeft = rewording !== null && articles.every(({ id }) => id !== rewording.id);
  const shown = isLeft ? [...articles, rewording].sort((one, other) => one.number - other.number) : articles;
  const withdrawn = kept.articles.filter((article) => textNow(article) === null);
  const against = kept.casesUnder.filter(({ stance, decidedAt }) => stance === "against" && decidedAt !== null);
  const titles = dilemmas.state === "here" ? new Map(dilemmas.value.map(({ id, title }) => [id, title])) : null;
  return (
    <Page
      title={words.title}
      lead={words.lead}
      width="reading"
      beside={articles.length > 0 && <CommandButton command={print} />}
    >
      <NewsOf legislating={legislating} />
      {against.length > 0 && (
        <p className={style.against}>
          <Link href="/code/against">{words.againstLink(against.length)}</Link>
        </p>
      )}
      {shown.length > 0 && (
        <ol className={style.articles} aria-label={words.inForce}>
          {shown.map((article) => (
            <ArticleItem
              key={article.id}
              article={article}
              kept={kept}
              titles={titles}
              isSought={place === String(article.number)}
              legislating={legislating}
              rewording={rewording?.id === article.id ? rewording : null}
              onReword={setRewording}
            />
          ))}
        </ol>
      )}
      {shown.length === 0 && kept.articles.length > 0 && <p className={style.quiet}>{words.noneInForce}</p>}
      <Adopt kept={kept} isAsked={place === "new"} legislating={legislating} />
      {withdrawn.length > 0 && (
        <Withdrawn articles={withdrawn} kept={kept} titles={titles} place={place} onBringBack={legislating.bringBack} />
      )}
    </Page>
  );
}
