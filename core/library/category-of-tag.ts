import { type Category, categories } from "./case.ts";

/** Categories that name two things: a tag that is one of them belongs there. */
const pairs: readonly Category[] = [
  "refunds-warranties",
  "wages-tips",
  "privacy-data",
  "credit-lending",
  "quality-safety",
  "gifts-kickbacks",
  "tax-bookkeeping",
  "succession-ownership",
];

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/\band\b|&/g, " ")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")
    .replace(/s$/, "");
}

/** The category that a tag means by its name, in singular or plural, or null. */
export function categoryOfTag(tag: string): Category | null {
  const meant = plain(tag);
  const names = (category: Category) => [category, ...(pairs.includes(category) ? category.split("-") : [])];
  return categories.find((category) => names(category).some((name) => plain(name) === meant)) ?? null;
}
