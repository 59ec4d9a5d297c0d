import type { Block, BlockKind } from "../core/workshop/plan/block.ts";

/** What a block is called, and what the room reads in it, where the trainer wrote nothing. */
interface BlockWords {
  readonly name: string;
  readonly text: string;
}

const blocks: Readonly<Record<BlockKind, BlockWords>> = {
  welcome: {
    name: "Welcome",
    text: "Some decisions no law makes for us. Today we practise one together.\n\nNobody is graded. What is said here stays here.",
  },
  read: { name: "The case", text: "" },
  vote: { name: "First vote", text: "" },
  discuss: { name: "Talk it over", text: "" },
  again: { name: "Second vote", text: "" },
  reveal: { name: "What became of it", text: "" },
  write: {
    name: "One thing of your own",
    text: "Write down **one thing** you will do differently in your own business, and by when.\n\nIt is yours. You show it only if you want to.",
  },
  close: { name: "Thank you", text: "Take your sheet home, and the question you could not answer." },
  own: { name: "Our session", text: "" },
};

/** The usual words of a block of a kind. */
export function blockWords(kind: BlockKind): BlockWords {
  return blocks[kind];
}

/** What a block is called: the trainer's name for it, else the usual one of its kind. */
export function nameOfBlock({ kind, title }: Pick<Block, "kind" | "title">): string {
  return title.trim() === "" ? blockWords(kind).name : title;
}
