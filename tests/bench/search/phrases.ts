import { wordsIn } from "../../../core/search/words-in.ts";
import type { Flat } from "./engine.ts";

/** What stood in quotation marks, if that is all that was typed. */
export function phraseIn(typed: string): string | null {
  return /^"([^"]+)"$/.exec(typed)?.[1] ?? null;
}

/** Whether a document has the words of a phrase one after the other: what a peer without phrases may be given, from the stored texts. */
export function holds(document: Flat, phrase: string): boolean {
  const wanted = phrase.toLowerCase();
  const texts = [document.title, document.tags, document.asked, document.line, document.texts];
  const near = texts.filter((text) => text.toLowerCase().includes(wanted.split(" ")[0] ?? ""));
  return near.some((text) => ` ${wordsIn(text).join(" ")} `.includes(` ${wordsIn(wanted).join(" ")} `));
}
