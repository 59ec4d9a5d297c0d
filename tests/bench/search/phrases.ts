import type { Leaf } from "../../../core/search/finder.ts";
import { flat } from "./engine.ts";

/** What stood in quotation marks, if that is all that was typed. */
export function phraseIn(typed: string): string | null {
  return /^"([^"]+)"$/.exec(typed)?.[1] ?? null;
}

/** The texts of documents in small letters, made when the first phrase is looked for: what a peer would read again is no part of its index. */
export class StoredTexts {
  readonly #leaves = new Map<string, Leaf>();
  readonly #lowered = new Map<string, string>();

  put(leaf: Leaf): void {
    this.#leaves.set(flat(leaf).key, leaf);
    this.#lowered.delete(flat(leaf).key);
  }

  textOf(key: string): string {
    const known = this.#lowered.get(key);
    const leaf = this.#leaves.get(key);
    if (known !== undefined || leaf === undefined) return known ?? "";
    const { title, tags, asked, line, texts } = flat(leaf);
    const text = [title, tags, asked, line, texts].join("\n").toLowerCase();
    this.#lowered.set(key, text);
    return text;
  }
}

/** Whether a text has the words of a phrase one after the other: what a peer without phrases is given. */
export function holds(text: string, phrase: string): boolean {
  const wanted = phrase.toLowerCase();
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
    if (!/\w/.test(text[at - 1] ?? " ") && !/\w/.test(text[at + wanted.length] ?? " ")) return true;
  return false;
}
