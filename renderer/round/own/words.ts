import type { BecameWord } from "../../../core/circle/meeting/meeting.ts";
import type { Lack } from "../../../core/circle/round/reply.ts";
import { counted, listed } from "../counted.ts";

/** The words of the author's side. */
export const ownWords = {
  notSent: "This dilemma has not been sent to anybody yet.",
  prepare: "Prepare it for the circle",
  sent: "Sent",
  sentTo: (day: string, names: readonly string[]) =>
    names.length === 0 ? `${day}, to whom was not noted` : `${day}, to ${listed(names)}`,
  noLonger: "somebody who is not in your circle any more",
  sendAgain: "Send again",
  asSent: "The dilemma as it was sent",
  came: (count: number) => (count === 0 ? "No reply came yet." : `${counted(count, "reply", "replies")} came.`),
  sealed: (count: number) =>
    count === 0
      ? "What comes stays sealed until you have said what you would do yourself."
      : "Sealed until you have said what you would do yourself.",
  toMeet: "Meet about it",
  toDecide: "Take it to the decision",
  view: "Your first view",
  viewLead: "Before you read what the others say: what would you do today?",
  viewOnce:
    "It is recorded once and cannot be changed. What others say changes what we remember having thought ourselves; this keeps it as it was.",
  viewKept: "What you type here is kept, and nobody sees it. It counts once you record it.",
  record: "Record my first view",
  recording: "Recording",
  missing: {
    choice: "Choose an option, or say what you would do instead.",
    confidence: "Say how sure you are. Nothing is filled in for you.",
    walk: "",
  } satisfies Record<Lack, string>,
  viewed: (day: string) => `You recorded your first view on ${day}.`,
  noReplies: "No reply came yet. What comes from now on is open to you at once.",
  takeIn: "A reply comes as a file. Open it in the circle.",
  toCircle: "To the circle",
  share: "Let the others see the replies",
  shareText:
    "This makes a file with the dilemma as you sent it last and every reply, each under the name its writer gave. Whoever answered can read the others’ with it; whoever has not answers first. Your own view is not in it.",
  shareNames: "Names stand in these replies that you had replaced:",
  shareAnyway: "Pass them on all the same: I asked those it is about",
  shareFirst: "Names came back in the replies. Tick that they may be passed on, or ask for replies without them.",
  makeReplies: "Make the file with the replies",
  repliesChanged: "The round was changed in another window. Look at it again, then make the file.",
  sendThem: "Send it to everybody who answered, by any way you like.",
  meetings: "Meetings",
  noMeetings: "No meeting was held about it yet.",
  met: (day: string, minutes: number) => `${day}, ${minutes} minutes`,
  promised: (who: string, what: string, by: string) => `${who}, by ${by}: ${what}`,
  became: {
    done: "Done",
    partly: "Partly done",
    "not-done": "Not done",
    changed: "It became something else",
  } satisfies Record<BecameWord, string>,
  openStill: "What became of it is not told yet.",
  noPromise: "Nothing was promised.",
};
