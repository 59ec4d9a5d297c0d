import type { Block } from "../../core/workshop/block.ts";
import { blockWords } from "../../room/words.ts";
import type { Words } from "../words/english.ts";

/** What a block is called: the trainer's name for it, else the usual one of its kind. */
export function nameOf({ kind, title }: Block, words: Words["workshopAfter"]): string {
  return title.trim() === "" ? blockWords(kind).name || words.ownName : title;
}

/** Milliseconds as minutes, to the nearest half. */
export function inMinutes(ms: number): number {
  return Math.round(ms / 30_000) / 2;
}
