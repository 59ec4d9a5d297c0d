import type { Flat } from "./engine.ts";

/** What stood in quotation marks, if that is all that was typed. */
export function phraseIn(typed: string): string | null {
  return /^"([^"]+)"$/.exec(typed)?.[1] ?? null;
}

/** A document as `holds` looks through it: all of its text in small letters, kept beside the index as a peer would keep it. */
export function lowered(document: Flat): string {
  return [document.title, document.tags, document.asked, document.line, document.texts].join("\n").toLowerCase();
}

/** Whether a text has the words of a phrase one after the other: what a peer without phrases is given. */
export function holds(text: string, phrase: string): boolean {
  const wanted = phrase.toLowerCase();
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
    if (!/\w/.test(text[at - 1] ?? " ") && !/\w/.test(text[at + wanted.length] ?? " ")) return true;
  return false;
}
