import type { Citation } from "../dilemma/citation.ts";
import type { Dilemma } from "../dilemma/dilemma.ts";
import { type Article, textAt, textNow } from "./house-code.ts";

/** A dilemma that cites an article. */
export interface CaseUnder {
  readonly articleId: string;
  readonly dilemmaId: string;
  readonly title: string;
  readonly stance: Citation["stance"];
  readonly note: string;
  /** Null while it is open. */
  readonly decidedAt: string | null;
  /** What the article said at the decision, or says now while it is open; null when it was not in force. */
  readonly text: string | null;
}

/** Every dilemma that cites an article of a code, the one decided last first, and before them those still open. */
export function casesUnder(articles: readonly Article[], dilemmas: readonly Dilemma[]): CaseUnder[] {
  const known = new Map(articles.map((article) => [article.id, article]));
  const found = dilemmas.flatMap((dilemma) =>
    dilemma.citations.flatMap(({ articleId, stance, note }): CaseUnder[] => {
      const article = known.get(articleId);
      if (article === undefined) return [];
      const decidedAt = dilemma.decision?.decidedAt ?? null;
      const text = decidedAt === null ? textNow(article) : textAt(article, decidedAt);
      return [{ articleId, dilemmaId: dilemma.id, title: dilemma.title, stance, note, decidedAt, text }];
    }),
  );
  return found.sort((one, other) => (other.decidedAt ?? "\uffff").localeCompare(one.decidedAt ?? "\uffff"));
}
