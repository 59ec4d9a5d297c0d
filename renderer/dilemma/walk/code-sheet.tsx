import { useEffect, useRef } from "react";
import { type Article, lastWords, textNow } from "../../../core/code/house-code.ts";
import { type Citation, cite, stances } from "../../../core/dilemma/citation.ts";
import { Button } from "../../parts/button.tsx";
import { Choices } from "../../parts/choices.tsx";
import { Field } from "../../parts/field.tsx";
import { useWords } from "../../words/use-words.ts";
import style from "./walk.module.css";

interface Props {
  readonly articles: readonly Article[];
  readonly citations: readonly Citation[];
  /** The title of the option that is leaned towards, or empty. */
  readonly leaning: string;
  readonly onChange: (citations: Citation[]) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** The last sheet before the findings: the option leaned towards, held against each article of the house code. */
export function CodeSheet({ articles, citations, leaning, onChange, onBack, onNext }: Props) {
  const { dilemma } = useWords();
  const words = dilemma.walk;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={style.column}>
      <div>
        <h2 className={style.heading} ref={heading} tabIndex={-1}>
          {words.code}
        </h2>
        <p className={style.lead}>{words.codeLead(leaning)}</p>
      </div>
      {articles.map((article) => (
        <ArticleCard
          key={article.id}
          article={article}
          citation={citations.find(({ articleId }) => articleId === article.id)}
          onStance={(stance) => onChange(cite(citations, article.id, stance))}
          onNote={(note) => onChange(citations.map((one) => (one.articleId === article.id ? { ...one, note } : one)))}
        />
      ))}
      <div className={style.buttons}>
        <Button onPress={onBack}>{words.back}</Button>
        <Button weight="main" onPress={onNext}>
          {words.finish}
        </Button>
      </div>
    </div>
  );
}

interface CardProps {
  readonly article: Article;
  readonly citation: Citation | undefined;
  readonly onStance: (stance: Citation["stance"] | null) => void;
  readonly onNote: (note: string) => void;
}

function ArticleCard({ article, citation, onStance, onNote }: CardProps) {
  const { dilemma, code } = useWords();
  const words = dilemma.walk;
  const { number } = article;
  return (
    <div className={style.question}>
      <p className={style.place}>
        {code.article(number)}
        {textNow(article) === null && ` · ${words.withdrawnSince}`}
      </p>
      <p className={style.article}>{lastWords(article)}</p>
      <Choices
        label={words.bearing(number)}
        hideLabel
        value={citation?.stance ?? "none"}
        choices={[...stances, "none"] as const}
        show={(stance) => words.stance[stance]}
        onChange={(stance) => onStance(stance === "none" ? null : stance)}
      />
      {citation !== undefined && (
        <Field kind="prose" label={words.codeNote(number)} value={citation.note} onChange={onNote} />
      )}
    </div>
  );
}
