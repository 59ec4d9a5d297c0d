import type { RoomFace } from "../core/workshop/room/room.ts";
import type { RoomTime } from "../core/workshop/room/room-clock.ts";
import type { VoteMode } from "../core/workshop/vote/vote.ts";

type Reveal = Extract<RoomFace, { kind: "reveal" }>;

const whole = new Intl.NumberFormat("en").format;

function votes(count: number): string {
  return count === 1 ? "1 vote" : `${whole(count)} votes`;
}

const parts: Readonly<Record<Reveal["part"], string>> = {
  sealed: "What do you think they did?",
  did: "What they did",
  happened: "What happened",
  lens: "Through a lens",
  differ: "Where people differ",
  discuss: "To talk over",
  sources: "Sources",
};

/** The words on the wall that nobody wrote for this session. */
export const screenWords = {
  whole,
  votes,
  ahead: "We begin soon.",
  over: "That was it. Thank you.",
  missing: "This case is not here",
  missingText: "The session goes on without it.",
  notKnown: "Nothing is shown here yet. As soon as the session answers, it appears.",
  isAlone: "Waiting for the trainer’s window",
  isBlank: "The screen is blank.",
  page: (page: number, pages: number) => `${page + 1} of ${pages}`,
  pageSaid: (page: number, pages: number) => `Page ${page + 1} of ${pages}`,
  block: (at: number, of: number) => `Part ${at + 1} of ${of}`,
  still: "Paused",
  left: ({ minutes, seconds }: RoomTime) => `${minutes}:${String(seconds).padStart(2, "0")}`,
  late: ({ minutes }: RoomTime) => (minutes === 0 ? "Time is up" : `${minutes} min over`),

  voteAhead: "We vote in a moment. Decide for yourself first.",
  voteOpen: {
    hands: "Raise your hand when your letter is called.",
    cards: "Hold up your card, all together.",
    ballots: "The laptop goes round. Nobody sees what you choose.",
  } satisfies Record<VoteMode, string>,
  handedIn: (total: number, present: number | null) =>
    present === null || present < total
      ? `${whole(total)} handed in`
      : `${whole(total)} of ${whole(present)} handed in`,
  voteClosed: (total: number) => `The vote is closed. ${whole(total)} voted.`,
  voted: (total: number) => `${whole(total)} voted`,
  nobody: "Nobody voted.",
  few: (total: number) => `${whole(total)} voted. With fewer than five, what each option got isn’t shown.`,
  firstVote: "First vote",
  secondVote: "Second vote",
  shift: "How the room moved",

  sealed: "Sealed until now",
  part: ({ part, lens }: Pick<Reveal, "part" | "lens">) => (part === "lens" && lens !== "" ? lens : parts[part]),
  throughLens: "Through the lens",
};
