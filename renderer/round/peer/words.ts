import type { DraftedReply, Lack } from "../../../core/circle/round/reply.ts";
import { savingWords } from "../../parts/saving-words.ts";
import { counted } from "../counted.ts";

/** The words of a peer's side. */
export const peerWords = {
  from: (by: string) => `${by} asks for what you have lived through, and what you would ask.`,
  came: (day: string) => `Came on ${day}.`,
  answerBy: (day: string) => `An answer helps until ${day}.`,
  confidential: (by: string) =>
    `What you read here stays between you and ${by}. The people in it do not know that you read about them.`,
  dilemma: "The dilemma",
  reply: "Your reply",
  replyLead:
    "Yours alone until you make it into a file. Only then do you see what the others answered, if their replies are sent to you.",
  stops: "Stop signs first",
  stopsLead: "Things that are not gray. What you tick here stays on this machine; it is not in your reply.",
  stopped:
    "This must be reported or needs help; it is not something to talk over. Tell them so, and where to get help:",
  stoppedText: (by: string) =>
    `Tell ${by} yourself, at best by voice. You can still answer; the most useful sentence may be exactly this one. Do not pass the dilemma on.`,
  walk: "The quick walk",
  walkLead: "Answer as if it were yours to decide, with what you would do in mind.",
  choice: "What you would do",
  option: "I would choose",
  somethingElse: "Something else",
  instead: "What you would do instead",
  confidence: "How sure you are",
  because: "Because",
  becauseHint: "The reasons you would give to the person it costs most.",
  experience: "When this happened to me",
  experienceHint:
    "What happened, what you did, what came of it. Leave out the names: yours is the story, theirs is not. Nothing like it? Leave it empty.",
  questions: "What you would ask",
  questionsHint: "A good question helps longer than an answer.",
  question: (place: number) => `Question ${place}`,
  addQuestion: "Add a question",
  removeQuestion: (place: number) => `Remove question ${place}`,
  advice: "Advice, if you must",
  adviceText:
    "Last and folded on purpose. Advice tells them what you would do in your shoes; your experience and your questions let them think in theirs.",
  adviceField: "Your advice",
  ready: "Make the reply file",
  readyLead: "It holds your reply and nothing else of your casebook. Send it back by any way you like.",
  lacking: "Still missing:",
  lack: {
    walk: "an answer to each question of the walk",
    choice: "what you would do",
    confidence: "how sure you are",
  } satisfies Record<Lack, string>,
  make: "Make the reply file",
  changedThere: "The reply was changed in another window. Look at it again, then make the file.",
  sendIt: (by: string) => `Send it to ${by}. It can be changed and made again; they then have both, with their days.`,
  made: (day: string) => `You made your reply into a file on ${day}.`,
  changedSince: "It says something else by now. Make it again if they should have it.",
  newEdition: (by: string) => `${by} changed the dilemma since you answered.`,
  newEditionText:
    "Read it again and look through your reply below. When it still says what you mean, make the file again, so that it answers this edition.",
  write: "Write your reply",
  change: "Look at your reply or change it",
  toOthers: "Read the others’ replies",
  others: "The others’ replies",
  othersSealed: (count: number) =>
    `${count === 0 ? "None is here." : `${counted(count, "is", "are")} here.`} They open when you have made your own reply into a file.`,
  othersNone: (by: string) => `None came yet. ${by} may send you a file with them.`,
  ownStands: "Your own reply stands among them as it is on this screen.",
  warned: "Before you send this",
  rivals: (by: string, words: string) =>
    `You may sell to the same customers as ${by}. Prices, wages, customers and territories are nothing to talk over between competitors: ${words}. Ask a lawyer first, or leave it out.`,
  report: (words: string) =>
    `This may have to be reported rather than talked over: ${words}. Get help from somebody who may act on it.`,
  names: (words: string) => `These look like names or ways to reach somebody: ${words}. Would they mind standing here?`,
  ...savingWords,
  bringBack: "Bring it back",
  part: {
    walk: "the walk",
    choice: "what you would do",
    experience: "when this happened to me",
    questions: "what you would ask",
    advice: "advice",
  } satisfies Record<keyof DraftedReply, string>,
  clash: (parts: string) =>
    `Your reply was changed in another window or on another machine: ${parts}. Nothing was overwritten. Which version should stand?`,
};
