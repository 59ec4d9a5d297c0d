import type { Block, BlockKind } from "../../core/workshop/block.ts";

const usual: Readonly<Record<BlockKind, string>> = {
  welcome: "Welcome",
  read: "Read",
  vote: "Vote",
  discuss: "Discuss",
  again: "Vote again",
  reveal: "Reveal",
  write: "Write",
  close: "Close",
  own: "Own words",
};

/** What a block is called: the trainer's name for it, else the usual one of its kind. */
export function blockName({ kind, title }: Block): string {
  return title.trim() === "" ? usual[kind] : title;
}

/** The usual name of a kind of block. */
export function usualName(kind: BlockKind): string {
  return usual[kind];
}
