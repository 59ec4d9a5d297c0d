import { type MeetingLength, meetingLengths } from "../../core/circle/meeting/meeting.ts";
import { type MeetingTimer, newTimer, readTimer, timerText } from "../../core/circle/meeting/meeting-timer.ts";

/** How far one has come: the rules, what became of earlier commitments, or the steps. */
const stages = ["rules", "became", "steps"] as const;

export type Stage = (typeof stages)[number];

/** What a meeting has written down so far, a text each, as drafts are kept. */
export const blankNotebook = {
  stage: "rules",
  minutes: "15",
  timer: "",
  notes: "",
  promises: "",
  who: "",
  what: "",
  by: "",
};

export type Page = typeof blankNotebook;

/** A meeting that is under way, on the disk or in this window only. */
export interface Notebook {
  readonly page: Page;
  write(change: Partial<Page>): void;
}

/** How far a notebook has come; the rules come first whatever stands there. */
export function stageOf({ stage }: Page): Stage {
  return stages.find((known) => known === stage) ?? "rules";
}

/** The length that was chosen. */
export function lengthOf({ minutes }: Page): MeetingLength {
  return meetingLengths.find((known) => String(known) === minutes) ?? 15;
}

/** The timer as it was left; one that cannot be read begins anew. */
export function timerOf(page: Page): MeetingTimer {
  return readTimer(page.timer) ?? newTimer(lengthOf(page));
}

/** What to write down of a timer. */
export function withTimer(timer: MeetingTimer): Partial<Page> {
  return { timer: timerText(timer) };
}
