import type { Citation } from "../dilemma/citation.ts";
import { type Article, lastWords, textAt, textNow } from "./house-code.ts";

/** An article as a dilemma cites it. */
export interface Cited extends Citation {
  /** Null for an article that is not in the code any more. */
  readonly number: number | null;
  /** What it said at the moment asked for; null when it was not in force then. */
  readonly text: string | null;
  /** What it says today; null when it is not in force. */
  readonly today: string | null;
}

/** What a dilemma cites, by number: with what each article said at a moment, or with its last words with a null moment. */
export function cited(articles: readonly Article[], citations: readonly Citation[], at: string | null): Cited[] {
  return citations
    .map((citation) => {
      const article = articles.find(({ id }) => id === citation.articleId);
      if (article === undefined) return { ...citation, number: null, text: null, today: null };
      const text = at === null ? lastWords(article) : textAt(article, at);
      return { ...citation, number: article.number, text, today: textNow(article) };
    })
    .sort((one, other) => (one.number ?? Number.POSITIVE_INFINITY) - (other.number ?? Number.POSITIVE_INFINITY));
}

/** The articles that a walk is held against, by number: those in force, and those it cites already. */
export function toBeHeldAgainst(articles: readonly Article[], citations: readonly Citation[]): Article[] {
  const isCited = ({ id }: Article) => citations.some(({ articleId }) => articleId === id);
  return articles
    .filter((article) => textNow(article) !== null || isCited(article))
    .sort((one, other) => one.number - other.number);
}
