import type { Block, BlockKind } from "../../core/workshop/block.ts";
import { blockWords } from "../../room/words.ts";
import type { Words } from "../words/english.ts";

/** The usual name of a kind of block. */
export function usualName(kind: BlockKind, words: Words["workshop"]): string {
  return kind === "own" ? words.ownName : blockWords(kind).name;
}

/** What a block is called: the trainer's name for it, else the usual one of its kind. */
export function blockName({ kind, title }: Block, words: Words["workshop"]): string {
  return title.trim() === "" ? usualName(kind, words) : title;
}
