import { dayOf } from "../days.ts";
import { done, type Outcome, refused } from "../outcome.ts";
import { type Article, type HouseCode, textNow } from "./house-code.ts";

/** How many articles a code has room for, withdrawn ones among them. */
const articlesAtMost = 500;
/** How many wordings one article keeps. */
const wordingsAtMost = 500;

/** An article that is about to be adopted. */
export interface NewArticle {
  readonly id: string;
  readonly text: string;
  readonly from: Article["from"];
}

/** Whether an article is the lesson of this review. The reviews of two dilemmas may bear the same id. */
export function isFrom(article: Article, { dilemmaId, reviewId }: NonNullable<Article["from"]>): boolean {
  return article.from?.dilemmaId === dilemmaId && article.from.reviewId === reviewId;
}

/**
 * The code with one more article, numbered after the last. Refuses one that says nothing (`incomplete`), the lesson of a
 * review that has its article already (`already-there`), and one more than there is room for (`bad-input`).
 */
export function adopt({ articles }: HouseCode, { id, text, from }: NewArticle, at: string): Outcome<HouseCode> {
  if (text.trim() === "") return refused("incomplete");
  if (from !== null && articles.some((article) => isFrom(article, from))) return refused("already-there");
  if (articles.length >= articlesAtMost) return refused("bad-input");
  const number = Math.max(0, ...articles.map((article) => article.number)) + 1;
  return done({ articles: [...articles, { id, number, wordings: [{ at, text: text.trim() }], from }] });
}

/** A moment after every wording of an article, or `at` where it is: a clock that was put back never reorders what was said. */
function afterAll(article: Article, at: string): string {
  const last = article.wordings.at(-1)?.at ?? at;
  return at > last ? at : new Date(Date.parse(last) + 1).toISOString();
}

/**
 * The code with an article that says something else from now on; the words it had stay behind it. A withdrawn one comes
 * into force again. `seen` counts the wordings that were there when it was typed. Refuses `not-found`, `incomplete`, another
 * count (`changed-elsewhere`), and one more wording than there is room for (`bad-input`).
 */
export function reword(code: HouseCode, id: string, seen: number, text: string, at: string): Outcome<HouseCode> {
  const article = code.articles.find((one) => one.id === id);
  if (article === undefined) return refused("not-found");
  if (text.trim() === "") return refused("incomplete");
  if (article.wordings.length !== seen) return refused("changed-elsewhere");
  if (textNow(article) === text.trim()) return done(code);
  if (article.wordings.length >= wordingsAtMost) return refused("bad-input");
  return done(withWording(code, article, text.trim(), at));
}

function withWording(code: HouseCode, article: Article, text: string | null, at: string): HouseCode {
  const wordings = [...article.wordings, { at: afterAll(article, at), text }];
  return { articles: code.articles.map((one) => (one === article ? { ...article, wordings } : one)) };
}

/**
 * The code without an article in force. It keeps its number and its words, but for the last one, adopted on this very day
 * and cited by nothing: that one was a slip, and goes whole. Refuses `not-found`.
 */
export function withdraw(code: HouseCode, id: string, isCited: boolean, at: string): Outcome<HouseCode> {
  const article = code.articles.find((one) => one.id === id);
  if (article === undefined) return refused("not-found");
  if (textNow(article) === null) return done(code);
  const isLast = code.articles.every((other) => other.number <= article.number);
  const adopted = article.wordings[0]?.at ?? at;
  const isOfToday = dayOf(new Date(adopted)) === dayOf(new Date(at));
  if (isLast && isOfToday && !isCited) return done({ articles: code.articles.filter((one) => one !== article) });
  return done(withWording(code, article, null, at));
}
