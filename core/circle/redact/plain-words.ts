import { functionWords } from "../../search/function-words.ts";
import { stem } from "../../search/stem.ts";
import { plainStemsAToI } from "./plain-stems-a-i.ts";
import { plainStemsJToZ } from "./plain-stems-j-z.ts";

const stems: ReadonlySet<string> = new Set(`${plainStemsAToI} ${plainStemsJToZ}`.split(/\s+/));

/** Whether a folded word is one of the language that may begin a sentence or a heading, and so is no name by its capital letter alone. */
export function isPlainWord(folded: string): boolean {
  return functionWords.has(folded) || stems.has(folded) || stems.has(stem(folded));
}
