import type { FollowUp } from "../../dilemma/follow-up.ts";
import { done, type Outcome, refused } from "../../outcome.ts";
import type { OwnRound } from "../round/round.ts";
import type { BecameWord, Meeting } from "./meeting.ts";

/** The round with one more meeting that was held. */
export function addMeeting(round: OwnRound, meeting: Meeting): OwnRound {
  return { ...round, meetings: [...round.meetings, meeting] };
}

/** A meeting at which something was promised. */
export type Promised = Meeting & { readonly commitment: NonNullable<Meeting["commitment"]> };

/** The meeting of a round at which something was promised, or null. */
export function promisedAt(round: OwnRound, meetingId: string): Promised | null {
  const meeting = round.meetings.find(({ id }) => id === meetingId);
  return meeting === undefined || meeting.commitment === null ? null : { ...meeting, commitment: meeting.commitment };
}

/** The round with what became of what was promised at a meeting, in the place of what was told before. Refuses `not-found` where nothing was promised. */
export function tellWhatBecame(
  round: OwnRound,
  meetingId: string,
  became: NonNullable<Meeting["became"]>,
): Outcome<OwnRound> {
  if (promisedAt(round, meetingId) === null) return refused("not-found");
  return done({
    ...round,
    meetings: round.meetings.map((meeting) => (meeting.id === meetingId ? { ...meeting, became } : meeting)),
  });
}

/**
 * On which day the follow-up of a commitment is done after this was told: today unless it was before, and open again where it was
 * told as done and is not. Any other word leaves it as its owner marked it.
 */
export function doneOnAfter(
  { doneOn }: FollowUp,
  before: Meeting["became"],
  word: BecameWord,
  today: string,
): string | null {
  if (word === "done") return doneOn ?? today;
  return before?.word === "done" ? null : doneOn;
}
