import type { Rivalry } from "../../core/circle/circle.ts";
import type { ItemKind } from "../../core/circle/file/item.ts";
import { nearDay } from "../words/dates.ts";
import { whole } from "../words/numbers.ts";

function counted(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${whole(count)} ${many}`;
}

/** The words of the circle: the people one exchanges case files with, the rounds, and the opening of a file. */
export const circleWords = {
  title: "Circle",
  lead: [
    "People you trust read a dilemma of yours without its names, and tell you what they would ask, what they went through, and what they would do. It goes to them and back as a file, by mail, stick or chat, without an account or a server.",
    "Everybody answers before seeing what others answered, you too.",
  ],

  open: "Open a case file…",
  orDrop: "You can also drop it on this page.",
  drop: "Let go to look at it.",
  safe: "It can come from anybody: you see what is in it before anything is kept.",
  reading: "Looking at the file",
  unreadable: (name: string) =>
    `“${name}” cannot be read. Nothing was changed. If it is a folder, choose the file in it; otherwise copy it here once more.`,
  waiting: (count: number) => `${counted(count, "more file waits", "more files wait")} to be looked at.`,
  next: "Look at the next one",
  notTaken: (name: string) => `“${name}” is not taken`,
  detail: (detail: string) => `More exactly: ${detail}`,
  dismiss: "All right",

  locked: "This file is locked",
  lockedText: (name: string) =>
    `“${name}” opens with the passphrase that its sender chose. Ask them for it by another way than the file came.`,
  passphrase: "Passphrase",
  unlock: "Unlock",
  unlocking: "Unlocking. This takes a moment on purpose, so that guessing takes for ever.",

  preview: "What this file would do",
  previewLead: "Nothing is kept yet. Taking it in is one step, and it can be taken back.",
  set: "A set",
  collection: {
    new: "Its cases will stand together in a collection of this name in your library.",
    changed: "The collection of this name in your library gets what is new in it.",
    same: "Its cases stand together in a collection of this name already.",
  },
  allSame: "You have all of this already, word for word. There is nothing to take in.",
  nothing: "There is nothing in it that can be taken in.",
  standing: { new: "New", changed: "Changed since it came last", same: "You have these already", refused: "Left out" },
  kind: {
    dilemma: "Dilemma",
    reply: "Reply",
    case: "Case",
    session: "Workshop",
    unknown: "Something else",
  } satisfies Record<ItemKind | "unknown", string>,
  replyTo: (title: string) => (title === "" ? "to a dilemma" : `to “${title}”`),
  missing: (count: number) =>
    count === 1
      ? "The case of 1 block is neither in this file nor in your library. The plan will mark it: choose another case there, or take the block out, before the workshop can begin."
      : `The cases of ${whole(count)} blocks are neither in this file nor in your library. The plan will mark them: choose other cases there, or take the blocks out, before the workshop can begin.`,
  noTitle: "without a title",
  noName: "somebody without a name",
  by: (name: string) => `By ${name}`,
  cameBack: (names: readonly string[]) =>
    `Says what you had replaced: ${names.join(", ")}. Think of it before you pass this reply on.`,
  addSender: (name: string) => `Add ${name} with this fingerprint…`,
  addSenderHint: "Only when the two of you have compared the fingerprint, by telephone or face to face.",
  noteKey: (name: string) => `Note this fingerprint for ${name}`,
  takeIn: "Take it in",
  taking: "Taking it in",
  leave: "Leave it",
  came: (kinds: readonly (ItemKind | "unknown")[]) => {
    const count = (kind: ItemKind) => kinds.filter((one) => one === kind).length;
    const [dilemmas, replies, cases] = [count("dilemma"), count("reply"), count("case")];
    const workshops = count("session");
    const came = [
      workshops > 0 && counted(workshops, "workshop", "workshops"),
      dilemmas > 0 && counted(dilemmas, "dilemma", "dilemmas"),
      replies > 0 && counted(replies, "reply", "replies"),
      cases > 0 && counted(cases, "case", "cases"),
    ].filter((one) => one !== false);
    return came.length === 0 ? "The collection is in your library." : `Came in: ${came.join(", ")}.`;
  },
  cameSome: (count: number) => `Came in: ${counted(count, "thing", "things")}.`,
  stopped: "Then it stopped, and the rest is not here yet. Open the file once more to go on.",
  look: {
    session: "Look at the plan",
    round: "Look at the dilemma",
    collection: "Look at the cases",
    case: "Read the case",
  },
  takeBack: "Take it back",
  takingBack: "Taking it back",
  takenBack: "Taken back. Everything is as it was before; what came lies in the bin.",

  waitingRounds: "Waiting for your answer",
  ownRounds: "Your dilemmas in the circle",
  answered: "Answered",
  from: (name: string, at: string | null) => (at === null ? `From ${name}` : `From ${name}, came ${nearDay(at)}`),
  under: (name: string, at: string | null) =>
    at === null ? `Under the name of ${name}` : `Under the name of ${name}, came ${nearDay(at)}`,
  answerBy: (day: string) => `an answer would help until ${nearDay(day)}`,
  prepared: "Being prepared, not sent yet",
  sent: (at: string, names: readonly string[]) =>
    names.length === 0 ? `Sent ${nearDay(at)}` : `Sent ${nearDay(at)} to ${names.join(", ")}`,
  noReplies: "no reply yet",
  sealedReplies: (count: number) => `${counted(count, "reply", "replies")}, sealed until you record your first view`,
  openReplies: (count: number) => counted(count, "reply", "replies"),
  firstView: "Record your first view",
  answer: "Answer",
  answerOf: (title: string) => `Answer “${title}”`,
  meet: "Meet about it",
  meetOf: (title: string) => `Meet about it: “${title}”`,
  goOn: "Go on preparing",
  goOnOf: (title: string) => `Go on preparing “${title}”`,
  firstViewOf: (title: string) => `Record your first view on “${title}”`,

  how: "Ask your circle about a dilemma of yours",
  howSteps: [
    "Open the dilemma in the journal and choose “Send to the circle…”.",
    "Casebook finds names, places and amounts and puts stand-ins in their place. You see exactly what leaves.",
    "Send the file by any means. Replies come back as files: open them here.",
  ],
  toJournal: "Choose a dilemma",

  more: "For an evening together",
  sendSet: "Send a set of cases",
  sendSetText: "Several cases or dilemmas in one file, in the order you want.",
  meeting: "Meeting guide",
  meetingText: "Talk about a dilemma in 10, 15 or 45 minutes, with rules and a timer.",

  people: "People in your circle",
  noPeople: "Nobody yet. Whoever signs what they send can be added from the file; others by name.",
  add: "Add somebody",
  addTitle: "Somebody new in your circle",
  editTitle: (name: string) => `Change ${name}`,
  edit: "Change",
  editOf: (name: string) => `Change ${name}`,
  name: "Name",
  nameHint: "As they sign what they send.",
  nameNeeded: "A name is needed.",
  competes: "Do you sell to the same customers?",
  competesHint: "Then Casebook warns you before prices, wages, customers or territory go to them.",
  rivalry: { yes: "Yes", no: "No", unknown: "I don’t know" } satisfies Record<Rivalry, string>,
  rivalryOf: {
    yes: "Competes with you",
    no: "Does not compete",
    unknown: "Not known whether you compete",
  } satisfies Record<Rivalry, string>,
  fingerprintOf: "Fingerprint",
  withKey: (fingerprint: string) => `With the fingerprint ${fingerprint}.`,
  noKey: "Signs nothing so far",
  keep: "Keep",
  cancel: "Cancel",
  remove: "Remove",
  removeOf: (name: string) => `Remove ${name}`,
  removeAsk: (name: string) =>
    `Remove ${name} from your circle? What they sent stays. Their fingerprint is forgotten, so that what they send next is from one that nobody has.`,
  removeYes: (name: string) => `Yes, remove ${name}`,
  removed: (name: string) => `${name} is not in your circle any more.`,
  added: (name: string) => `${name} is in your circle.`,

  you: "You in the circle",
  yourName: "What you are called in the circle",
  yourNameHint: "It stands on everything you send. A first name is enough where everybody knows you.",
  yourNameMissing: "You have no name in the circle yet; without one nothing can be sent.",
  changeName: "Change the name",
  nameKept: (name: string) => `From now on it says ${name} on what you send.`,
  fingerprint: "Your fingerprint",
  noFingerprint: "It is made with the first file that you sign.",
  fingerprintText:
    "Read it to the others once, by telephone or face to face: who has noted it sees whether a file is unchanged since you signed it.",
  close: "Close",
};
