import type { BlockKind } from "../core/workshop/block.ts";
import type { RoomFace } from "../core/workshop/room.ts";
import type { VoteMode } from "../core/workshop/vote.ts";

/** What a block is called, and what the room reads in it, where the trainer wrote nothing. */
export interface BlockWords {
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

type RevealPart = Extract<RoomFace, { kind: "reveal" }>["part"];

/** What stands on the wall beside what a session says itself. */
export const words = {
  ahead: "We begin in a moment.",
  over: "That was it. Thank you.",
  alone: "This window waits for the trainer’s.",
  missing: "We go on without this case.",
  of: (at: number, of: number) => `${at} of ${of}`,
  page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  left: (time: string) => `${time} left`,
  overTime: (time: string) => `${time} over`,
  standing: "The clock stands still",
  choose: "What would you do?",
  sealed: "What do you think they did?",
  parts: {
    sealed: "Before we look",
    did: "What they did",
    happened: "What happened then",
    lens: "Looked at through",
    differ: "Where reasonable people differ",
    discuss: "Talk it over",
    sources: "Where this comes from",
  } satisfies Record<RevealPart, string>,
  voteAhead: "Make up your own mind first. The vote comes next.",
  open: {
    hands: "Raise your hand when your letter is called.",
    cards: "Hold up your card.",
    ballots: "The laptop goes round. Nobody sees what you choose.",
  } satisfies Record<VoteMode, string>,
  handedIn: (count: number, present: number | null) =>
    present === null || present < count ? `${count} handed in` : `${count} of ${present} handed in`,
  voted: (count: number) => (count === 0 ? "Nobody voted." : `${count} voted.`),
  tooFew: "With fewer than five votes it is not shown who got how many.",
  notShown: "The vote is closed.",
  first: "First vote",
  second: "Second vote",
  option: "Option",
  shift: "How the room moved",
  shiftNote: "How many stood where. Who moved, nobody counted.",
} as const;
