import type { Format } from "../document.ts";
import { documentId, instant, itemId, prose } from "../text.ts";
import { z } from "../zod.ts";

/** What an article says from a moment on; null from the moment on at which it was withdrawn. */
const wordingSchema = z.object({ at: instant, text: prose.min(1).nullable() });

const articleSchema = z.object({
  id: itemId,
  /** Given once and to nobody else, so that "article 4" means the same for ever. */
  number: z.int().min(1),
  /** Never empty, the oldest first; the last is in force. */
  wordings: z.array(wordingSchema).min(1).max(500),
  /** The review whose lesson it was, when it was one. */
  from: z.object({ dilemmaId: documentId, reviewId: itemId }).nullable().default(null),
});

export const houseCodeSchema = z.object({ articles: z.array(articleSchema).max(500).default([]) });

export type Wording = z.infer<typeof wordingSchema>;
export type Article = z.infer<typeof articleSchema>;
export type HouseCode = z.infer<typeof houseCodeSchema>;

/** The file `code.json`: the owner's numbered articles with every wording they had. */
export const houseCodeFormat: Format<HouseCode> = {
  name: "casebook-code",
  version: 1,
  schema: houseCodeSchema,
  migrations: [],
};

/** What an article says now, or null when it was withdrawn. */
export function textNow(article: Article): string | null {
  return article.wordings.at(-1)?.text ?? null;
}

/** What an article said at a moment: null before it was adopted, and while it was withdrawn. */
export function textAt(article: Article, at: string): string | null {
  return article.wordings.findLast((wording) => wording.at <= at)?.text ?? null;
}

/** The last words of an article, whether or not it is in force. */
export function lastWords(article: Article): string {
  return article.wordings.findLast((wording) => wording.text !== null)?.text ?? "";
}

/** The articles in force, by number. */
export function inForce(articles: readonly Article[]): Article[] {
  return articles.filter((article) => textNow(article) !== null).sort((one, other) => one.number - other.number);
}
