import { textsOf } from "../../../core/merge/told.ts";
import type { Words } from "../../words/english.ts";

/** What is written in the record for a reader, where the record holds one of a few words. */
function termsOf({ terms }: Words): Readonly<Record<string, string>> {
  return { ...terms.kind, ...terms.row, ...terms.answer };
}

/** The texts in a value, as a reader knows them. */
export function saidIn(value: unknown, words: Words): string[] {
  const terms = termsOf(words);
  return textsOf(value).map((text) => terms[text] ?? text);
}
