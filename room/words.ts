import type { BlockKind } from "../core/workshop/block.ts";

/** What a block is called, and what the room reads in it, where the trainer wrote nothing. */
export interface BlockWords {
  readonly name: string;
  readonly text: string;
}

const words: Readonly<Record<BlockKind, BlockWords>> = {
  welcome: {
    name: "Welcome",
    text: "Today we talk about decisions that no law makes for us.\n\nNobody is graded. What is said here stays here.",
  },
  read: { name: "Read", text: "" },
  vote: { name: "First vote", text: "" },
  discuss: { name: "Discuss", text: "" },
  again: { name: "Second vote", text: "" },
  reveal: { name: "What happened", text: "" },
  write: {
    name: "Write",
    text: "Write down one thing you will do differently in your own business, and by when.\n\nIt is for you. Nobody collects it unless you say so.",
  },
  close: { name: "Close", text: "Thank you.\n\nTake your sheet with you, and the question that stays with you." },
  own: { name: "", text: "" },
};

/** The usual words of a block of a kind. */
export function blockWords(kind: BlockKind): BlockWords {
  return words[kind];
}
