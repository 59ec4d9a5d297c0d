import type { Article, HouseCode } from "../code/house-code.ts";
import type { Disagreement } from "./disagreement.ts";
import { type Changes, mergeValues } from "./merge-values.ts";

function adoptedAt(article: Article): string {
  return `${article.wordings[0]?.at} ${article.id}`;
}

function earlierFirst(one: Article, other: Article): number {
  return one.number - other.number || (adoptedAt(one) < adoptedAt(other) ? -1 : 1);
}

/** Wordings in the order of their moments, the oldest first. */
function told(article: Article): Article {
  return { ...article, wordings: [...article.wordings].sort((one, other) => (one.at < other.at ? -1 : 1)) };
}

/**
 * Two versions of a house code as one. An article that was reworded in both has every wording, the last in force. A number is
 * given once: of two articles adopted under one number on two machines, the later takes the next that is free.
 */
export function mergeCodes(
  first: HouseCode,
  second: HouseCode,
  changes: Changes,
  disagreements: Disagreement[],
): unknown {
  const { articles } = mergeValues([], first, second, changes, disagreements) as HouseCode;
  let last = Math.max(0, ...articles.map(({ number }) => number));
  const taken = new Set<number>();
  const numbered = [...articles].sort(earlierFirst).map((article) => {
    const number = taken.has(article.number) ? ++last : article.number;
    taken.add(number);
    return told({ ...article, number });
  });
  return { articles: numbered.sort((one, other) => one.number - other.number) };
}
