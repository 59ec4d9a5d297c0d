import type { MeetingLength } from "./meeting.ts";

/** What is done in a step of a meeting. Each has words of its own on the screen. */
const stepKinds = ["arrive", "read", "ask", "views", "tell", "split", "again", "close"] as const;

/** Who speaks in a step: the author of the dilemma, everybody but them, or everybody in turn. */
export type Turn = "author" | "others" | "everybody";

export type StepKind = (typeof stepKinds)[number];

/** One step of a meeting, with the minutes it is planned for. */
export interface MeetingStep {
  readonly kind: StepKind;
  readonly turn: Turn;
  readonly minutes: number;
}

const turns: Readonly<Record<StepKind, Turn>> = {
  arrive: "everybody",
  read: "author",
  ask: "others",
  views: "everybody",
  tell: "others",
  split: "others",
  again: "author",
  close: "author",
};

function steps(minutes: Partial<Record<StepKind, number>>): readonly MeetingStep[] {
  return stepKinds.flatMap((kind) => {
    const planned = minutes[kind];
    return planned === undefined ? [] : [{ kind, turn: turns[kind], minutes: planned }];
  });
}

/**
 * The steps of a meeting about one dilemma, for each length. Questions come first, and advice has no step of its own: what was
 * asked and what happened to others helps more than what they would do.
 */
export const meetingSteps: Readonly<Record<MeetingLength, readonly MeetingStep[]>> = {
  10: steps({ read: 2, ask: 3, tell: 3, close: 2 }),
  15: steps({ read: 2, ask: 4, views: 2, tell: 4, close: 3 }),
  45: steps({ arrive: 3, read: 4, ask: 8, views: 6, tell: 10, split: 6, again: 4, close: 4 }),
};
