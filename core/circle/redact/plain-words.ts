import { functionWords } from "../../search/function-words.ts";

/** Whether a folded word is one of the language that may begin a sentence or a heading, and so is no name by its capital letter alone. */
export function isPlainWord(folded: string): boolean {
  return functionWords.has(folded);
}
