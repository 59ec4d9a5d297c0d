import { useState } from "react";
import { type Article, lastWords, textNow } from "../../core/code/house-code.ts";
import type { KeptCode } from "../../core/code/kept-code.ts";
import type { Outcome, Refusal } from "../../core/outcome.ts";
import { hold } from "../ask.ts";
import { api } from "../bridge.ts";

/** What came of the last thing that was done with an article. */
export type News =
  | { readonly kind: "adopted"; readonly article: Article }
  | { readonly kind: "withdrawn" | "gone"; readonly article: Article }
  | { readonly kind: "back"; readonly article: Article }
  | { readonly kind: "refused"; readonly reason: Refusal };

/** What can be done with the house code, and what came of it. */
export interface Legislating {
  readonly news: News | null;
  adopt(text: string, from: Article["from"]): Promise<Refusal | null>;
  reword(article: Article, wordings: number, text: string): Promise<Refusal | null>;
  withdraw(article: Article): Promise<void>;
  bringBack(article: Article): Promise<void>;
  undo(withdrawn: Article): Promise<void>;
}

function articleIn(kept: KeptCode, id: string): Article | undefined {
  return kept.articles.find((article) => article.id === id);
}

async function answered(asked: Promise<Outcome<KeptCode>>): Promise<Outcome<KeptCode>> {
  const outcome = await asked;
  const present = outcome.ok ? outcome : await api.readHouseCode({}); // A refusal may mean that the page is behind.
  if (present.ok) hold("readHouseCode", {}, present.value);
  return outcome;
}

/** Adopts, rewords and withdraws, and remembers what came of it last. */
export function useLegislating(): Legislating {
  const [news, setNews] = useState<News | null>(null);

  async function adopt(text: string, from: Article["from"]): Promise<Refusal | null> {
    const outcome = await answered(api.adoptArticle({ text, from }));
    if (!outcome.ok) return outcome.reason;
    const article = outcome.value.articles.at(-1);
    setNews(article === undefined ? null : { kind: "adopted", article });
    return null;
  }

  async function reword({ id }: Article, wordings: number, text: string): Promise<Refusal | null> {
    const outcome = await answered(api.rewordArticle({ articleId: id, wordings, text }));
    if (outcome.ok) setNews(null);
    return outcome.ok ? null : outcome.reason;
  }

  async function withdraw(article: Article): Promise<void> {
    const outcome = await answered(api.withdrawArticle({ articleId: article.id }));
    if (!outcome.ok) return setNews({ kind: "refused", reason: outcome.reason });
    const left = articleIn(outcome.value, article.id);
    setNews(left === undefined ? { kind: "gone", article } : { kind: "withdrawn", article: left });
  }

  async function bringBack(article: Article): Promise<void> {
    const refusal = await reword(article, article.wordings.length, lastWords(article));
    setNews(refusal === null ? { kind: "back", article } : { kind: "refused", reason: refusal });
  }

  async function undo(withdrawn: Article): Promise<void> {
    if (textNow(withdrawn) === null) return bringBack(withdrawn);
    const refusal = await adopt(lastWords(withdrawn), withdrawn.from);
    if (refusal !== null) setNews({ kind: "refused", reason: refusal });
  }

  return { news, adopt, reword, withdraw, bringBack, undo };
}
