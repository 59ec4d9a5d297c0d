import type { WalkedQuestion } from "../../core/circle/compare.ts";
import type { BecameWord } from "../../core/circle/meeting.ts";
import type { Vouched } from "../../core/circle/opening.ts";
import type { DraftedReply, Lack } from "../../core/circle/reply.ts";
import type { RoundView } from "../../core/circle/round-view.ts";
import type { AttachmentType } from "../../core/dilemma/attachment.ts";
import { savingWords } from "../parts/saving-words.ts";

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** The words that both sides of a round share. */
const common = {
  title: "A round of the circle",
  untitled: "A dilemma without a title",
  back: "The circle",
  ways: "Around this round",
  toDilemma: "Your dilemma",
  unknown: "There is no such round",
  unknownText: "It may have been deleted, or the dilemma it belongs to. The bin keeps what was deleted for 30 days.",
  toBin: "Look in the bin",
  bin: "Move this round to the bin",
  somebody: "Somebody",
  you: "You",
  dated: (name: string, day: string, time: string) => `${name}, ${day}, ${time}`,
  listed,
  readOnly: {
    "newer-round": "A newer Casebook wrote this round. You can read it; to change it, use the newer version.",
    "newer-casebook":
      "A newer Casebook wrote this casebook. You can read this round; to change it, use the newer version.",
    "read-only":
      "The folder of this casebook does not allow writing. You can read this round; to change it, allow writing to the folder, then start Casebook again.",
    "disk-full": "The disk is full, so this round can only be read. Free some space, then start Casebook again.",
    unreadable:
      "What this casebook says of itself cannot be read, so nothing is changed in it. You can read this round.",
  } satisfies Record<NonNullable<RoundView["readOnly"]>, string>,
};

/** How far something is vouched for, and what to do about it. */
const vouchedWords = {
  short: {
    own: "Yours",
    unsigned: "Not signed",
    known: "Unchanged",
    unknown: "Signed, key not known",
    doubtful: "Doubtful",
  } satisfies Record<Vouched["kind"], string>,
  own: "You signed this yourself.",
  known: (name: string) => `It is unchanged since ${name} sent it.`,
  unsigned: (by: string) =>
    `It is not signed. It says that it is by ${by}; whether it was changed on its way, nobody can tell.`,
  unknown: (by: string) =>
    `It is signed, with a key that nobody in your circle has. Ring ${by} up and compare the fingerprint. If it is the same, add them.`,
  doubtfulKey: (by: string) =>
    `Be careful: it goes under the name of ${by}, and is signed with another key than the one you know as theirs. It may be a new laptop, or somebody else. Ask ${by} by telephone before you trust it.`,
  doubtfulUnsigned: (by: string) =>
    `Be careful: it goes under the name of ${by}, who signs, and this is not signed. Ask ${by} by telephone whether it is theirs.`,
  fingerprint: "Fingerprint",
  add: (by: string) => `Add ${by} to the circle`,
  added: (by: string) => `${by} is in your circle with this key. What they sign with it is known from now on.`,
};

/** The words of a dilemma as it is read in a round. */
const dilemmaWords = {
  happened: "What happened",
  asked: "What is being asked",
  facts: "Facts",
  source: (source: string) => `Source: ${source}`,
  assumptions: "Assumptions",
  people: "People in the picture",
  stake: (stake: string) => `At stake: ${stake}`,
  saidThat: (said: string) => `Said: ${said}`,
  options: "Options",
  gains: "Who gains",
  pays: "Who pays",
  cost: "What it costs",
  mind: "State of mind",
  notes: "Notes of the walk",
  promises: "Promises",
  promiseTo: (to: string) => `To ${to}:`,
  decided: "What was decided",
  because: "Because",
  lookedBack: (day: string) => `Looked back on ${day}`,
  attachments: "Pictures and PDFs",
  notWhatItSays: "Its bytes are not what it says it is, so it is not shown.",
  openPicture: (name: string) => `Show ${name} larger`,
  savePdf: (name: string) => `Save ${name}`,
  askPdf: "Save a copy of this PDF?",
  askPdfText:
    "Casebook does not show PDFs. A copy is saved where you choose or where your downloads go, for a program you trust to show it. It came with a file that somebody sent you: be careful.",
  savePdfNow: "Save a copy",
  cancel: "Cancel",
  close: "Close",
  types: {
    "image/png": "PNG picture",
    "image/jpeg": "JPEG picture",
    "image/webp": "WebP picture",
    "image/gif": "GIF picture",
    "application/pdf": "PDF",
  } satisfies Record<AttachmentType, string>,
};

/** The words of replies side by side. */
const compareWords = {
  title: "The replies",
  lead: (people: number) =>
    `${counted(people, "person", "people")} answered, each before seeing anybody else’s reply. Nothing here is added up: read what they saw and you did not.`,
  chose: "Who chose what",
  choseLead: "Each mark is one person, from 0 to 100 by how sure they are.",
  choiceTable: "Who chose what, and how sure they are",
  person: "Person",
  choice: "Choice",
  sure: "How sure",
  percent: (percent: number) => `${percent} in 100`,
  nobody: "Nobody chose this.",
  gone: "An option that this edition does not have",
  instead: "Something else",
  line: (option: string, marks: string) => `${option}: ${marks}`,
  mark: (name: string, percent: number) => `${name} ${percent} in 100`,
  split: "Where the lenses pull apart",
  noWalk: "Nobody answered a question of the walk.",
  splitLead: "Where one says yes and another partly or no, they see something different. Ask what.",
  noSplit: "Nobody said yes where somebody else said partly or no.",
  standing: {
    apart: "The lenses pull apart",
    mixed: "Answered differently",
    together: "All the same",
  } satisfies Record<WalkedQuestion["standing"], string>,
  silent: (names: readonly string[]) => `Not answered by ${listed(names)}.`,
  askedAs: (asked: string) => `It read to them: ${asked}`,
  questions: "What they ask you",
  questionsPeer: "What was asked",
  noQuestions: "Nobody asked a question.",
  several: (people: number) => `Asked by ${people}`,
  ofOne: "Asked by one",
  ownTyping:
    "A question you cannot answer is often an assumption, or somebody to consult first. Nothing is written into your dilemma by itself: type there what you want to keep.",
  toAssumptions: "To the facts and assumptions",
  toConsult: "To whom you consult",
  experiences: "When this happened to them",
  noExperiences: "Nobody told of something like it.",
  advice: (count: number) => `What they advise (${count})`,
  adviceLead: "Last on purpose: what happened to somebody says more than what they would have you do.",
  alone: "Each reply by itself",
  answeredOn: (day: string) => `Answered on ${day}`,
  earlier: "This answers an earlier edition of the dilemma.",
  versions:
    "Somebody’s reply came in more than one version. They stand side by side with their days; ask which of them stands.",
  doubtful: (names: readonly string[]) =>
    `Be careful with the reply under the name of ${listed(names)}: it is not signed as theirs are. Ask them by telephone.`,
  namesBack: (name: string, back: readonly string[]) =>
    `${name} wrote a name that you had replaced: ${listed(back.map((one) => `“${one}”`))}.`,
  namesBackLead: "Names came back",
  namesBackText:
    "Nobody else reads them as long as you pass nothing on. Ask for a reply without them before you let the others see the replies.",
  walk: "Their walk",
  wouldDo: "Would do",
  because: "Because",
  experience: "When this happened to them",
  asks: "Asks",
  advises: "Advises",
};

/** The words of the author's side. */
const ownWords = {
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
  viewed: (day: string) => `Your first view of ${day}`,
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

/** The words of a peer's side. */
const peerWords = {
  from: (by: string) => `${by} asks for what you have lived through, and what you would ask.`,
  came: (day: string) => `Came on ${day}.`,
  answerBy: (day: string) => `An answer helps until ${day}.`,
  confidential:
    "What you read here stays between the two of you. The people in it do not know that you read about them.",
  dilemma: "The dilemma",
  reply: "Your reply",
  replyLead:
    "Yours alone until you make it into a file. You see the others’ replies, and only if they are sent to you, after that.",
  stops: "Stop signs first",
  stopsLead: "Things that are not gray. What you tick here stays on this machine; it is not in your reply.",
  stopped:
    "This must be reported or needs help; it is not something to talk over. Tell them so, and where to get help:",
  stoppedText: (by: string) =>
    `Tell ${by} yourself, at best by voice. You can still answer; the most useful sentence may be exactly this one. Do not pass the dilemma on.`,
  walk: "The quick walk",
  walkLead: (by: string) =>
    `Answer as if it were yours to decide, with the option in mind that ${by} leans towards, as far as you can tell.`,
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
  change: "Look at your reply or change it",
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
  names: (words: string) => `These look like names or ways to reach somebody: ${words}. Is it theirs to be told of?`,
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

/** The words of the screen of one round. */
export const roundWords = {
  ...common,
  vouched: vouchedWords,
  dilemma: dilemmaWords,
  compare: compareWords,
  own: ownWords,
  peer: peerWords,
};
