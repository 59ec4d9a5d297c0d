import type { ChoosablePart } from "../../core/circle/file/shared-dilemma.ts";
import type { NameKind, Redaction } from "../../core/circle/redact/redaction.ts";
import type { OwnRoundView } from "../../core/circle/round/round-view.ts";
import type { Entry } from "../../core/dilemma/entry.ts";
import { savingWords } from "../parts/saving-words.ts";
import { whole } from "../words/numbers.ts";
import { previewWords } from "./preview-words.ts";
import type { SendStep } from "./steps.ts";

function times(count: number): string {
  return count === 1 ? "once" : count === 2 ? "twice" : `${whole(count)} times`;
}

/** The words of sending a dilemma to the circle. */
export const sendWords = {
  title: "Send to the circle",
  about: (title: string) =>
    `A copy of “${title}” goes out as one file, with other names in it. The dilemma itself does not change.`,
  back: "Back to the dilemma",
  gone: "This dilemma is not here",
  goneText: "It may have been deleted. The bin keeps what was deleted for 30 days.",
  toBin: "Look in the bin",
  notYours: "This dilemma is somebody else’s",
  notYoursText: "It came to you in a case file. You can answer it, and send your answer.",
  toRound: "Open it",
  untitled: "Untitled",
  readOnly: {
    "newer-round": "A newer Casebook wrote what goes with this dilemma. To send it, use the newer version.",
    "newer-dilemma": "A newer Casebook wrote this dilemma. To send it, use the newer version.",
    "newer-casebook": "A newer Casebook wrote this casebook. To send from it, use the newer version.",
    "read-only":
      "The folder of this casebook does not allow writing, so nothing can be sent from it. Allow writing to the folder, then start Casebook again.",
    "disk-full": "The disk is full, so nothing can be sent. Free some space, then start Casebook again.",
    unreadable: "What this casebook says of itself cannot be read, so nothing is sent from it.",
  } satisfies Record<NonNullable<OwnRoundView["readOnly"] | Entry["readOnly"]>, string>,
  ...savingWords,
  clash: (parts: string) =>
    `What leaves was changed in another window or on another machine: ${parts}. Nothing was overwritten. Which version should stand?`,
  redactionPart: {
    parts: "what goes along",
    standIns: "the stand-ins",
    answerBy: "until when an answer would help",
  } satisfies Record<keyof Redaction, string>,

  steps: "Steps of sending",
  step: { what: "What goes", names: "Names", look: "Exactly what leaves" } satisfies Record<SendStep, string>,
  next: (step: string) => `Next: ${step}`,
  previous: (step: string) => `Back: ${step}`,

  whatLead: "Nothing leaves before you have seen it word for word and made the file yourself.",
  always: "These always go",
  alwaysText:
    "The title, what happened, what is asked, its kind and tags, the facts and assumptions, the people and the options. Without them nobody could answer.",
  choose: "These stay home unless you choose them",
  part: {
    mind: "Your state of mind",
    notes: "Notes of the walk",
    promises: "Promises",
    reviews: "What was decided, and what became of it",
    attachments: "Pictures and PDFs",
  } satisfies Record<ChoosablePart, string>,
  partHint: {
    mind: "How you felt when you wrote it down.",
    notes: "What you noted under the questions of the walk, with your answers.",
    promises: "What you promised, and to whom.",
    reviews:
      "The option you took and why; when you looked back, what had happened. It tells them how it went, so choose it for a case that is over.",
    attachments: "Look at each of them first, below.",
  } satisfies Record<ChoosablePart, string>,
  empty: "Nothing is written there.",
  pictures: "Look at each of these",
  picturesText:
    "Names in a picture or a PDF are not replaced: a letterhead, a face, a number plate tell everything. What a camera writes into a photo is taken out. A PDF may hold more than it shows, such as who wrote it.",
  toAttachments: "Change them in the dilemma",
  pdf: "A PDF. Look at it in the dilemma before you send it.",
  noPicture: "Cannot be shown",
  stays: "Your ledger, who hears first, excuses, predictions, later thoughts and follow-ups never leave.",
  answerBy: "Until when an answer would help",
  answerByHint: "They see this day. Leave it empty when there is no hurry.",
  to: "Who gets it",
  toText: "For your own memory, and to warn you. The file itself goes the way you send it.",
  nobody:
    "There is nobody in your circle yet. You can make the file all the same; people come into your circle when a file of theirs does, or when you name them.",
  toCircle: "Your circle",
  competes: { yes: "Competes with you", unknown: "May compete with you", no: "" },

  namesLead:
    "What could tell who, where or which it was has a stand-in, the same everywhere. Change any of it, switch one off, or add what was missed.",
  kind: {
    person: "People",
    firm: "Firms",
    place: "Places",
    amount: "Amounts",
    date: "Dates",
    email: "E-mail addresses",
    phone: "Telephone numbers",
    account: "Account numbers",
    web: "Web addresses",
  } satisfies Record<NameKind, string>,
  oneKind: {
    person: "A person",
    firm: "A firm",
    place: "A place",
    amount: "An amount",
    date: "A date",
    email: "An e-mail address",
    phone: "A telephone number",
    account: "An account number",
    web: "A web address",
  } satisfies Record<NameKind, string>,
  noNames: "No name was found. Read the text beside this and select what could tell who it is.",
  replaceIt: (text: string) => `Replace “${text}”`,
  with: (text: string) => `“${text}” becomes`,
  leftEmpty: "Nothing stands here, so “[left out]” does in the file.",
  where: (count: number, parts: readonly string[]) => `${times(count)}, in ${parts.join(", ")}`,
  alsoAs: (texts: readonly string[]) => `Also written ${texts.map((text) => `“${text}”`).join(", ")}`,
  leftIn: "left in on purpose",
  foundByYou: "added by you",
  nowhere: "It stands nowhere in what leaves.",
  forget: (text: string) => `Take “${text}” off the list`,
  also: "Also replace",
  alsoHint: "A name that was missed, as it is written.",
  alsoKind: "It is",
  add: "Add it",
  notThere: (text: string) => `“${text}” stands nowhere in what leaves.`,
  thereAlready: (text: string) => `“${text}” is on the list already.`,
  added: (text: string, standIn: string) => `“${text}” becomes “${standIn}” everywhere.`,
  text: "The text, with stand-ins marked",
  textHint: "Select a word here to replace it too.",
  replaceEverywhere: (text: string) => `Replace “${text}” everywhere`,
  instead: (text: string) => `instead of “${text}”`,

  ...previewWords,
};
