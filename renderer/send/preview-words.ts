import type { ChoosablePart } from "../../core/circle/file/shared-dilemma.ts";
import type { Glimpse } from "../../core/circle/redact/second-look.ts";
import type { LeavingPart } from "../../core/circle/redact/share-dilemma.ts";
import { longDay } from "../words/dates.ts";
import { whole } from "../words/numbers.ts";

/** The words of the last step: what leaves, the second look, and making the file. */
export const previewWords = {
  lookLead: "This is all of it, word for word. What is not here is not in the file.",
  preview: "Exactly what leaves",
  print: "Print this",
  in: {
    title: "the title",
    happened: "what happened",
    asked: "what is asked",
    kind: "the kind",
    tags: "the tags",
    facts: "the facts",
    assumptions: "the assumptions",
    stakeholders: "the people",
    options: "the options",
    answerBy: "the day of an answer",
    mind: "your state of mind",
    notes: "the notes of the walk",
    promises: "the promises",
    reviews: "what was decided",
    attachments: "the names of files",
  } satisfies Record<LeavingPart, string>,
  heading: {
    title: "Title",
    happened: "What happened",
    asked: "What is asked",
    kind: "Kind",
    tags: "Tags",
    facts: "Facts",
    assumptions: "Assumptions",
    stakeholders: "People",
    options: "Options",
    answerBy: "An answer would help until",
    mind: "State of mind",
    notes: "Notes of the walk",
    promises: "Promises",
    reviews: "What was decided",
    attachments: "Pictures and PDFs",
  },
  source: "Source",
  stake: "At stake",
  said: "Said",
  gains: "Who gains",
  pays: "Who pays",
  cost: "What it costs",
  because: "Because",
  promisedTo: "To",
  lookedBack: (day: string) => `Looked back on ${longDay(day)}`,
  besides:
    "Besides these words the file holds the day it is made, your name in the circle, and numbers that tell its parts apart.",
  home: {
    mind: "your state of mind",
    notes: "the notes of the walk",
    promises: "the promises",
    reviews: "what was decided",
    attachments: "pictures and PDFs",
  } satisfies Record<ChoosablePart, string>,
  staysHome: (parts: readonly string[]) =>
    `What stays home: ${parts.join(", ")}; and always the ledger, who hears first, excuses, predictions, later thoughts and follow-ups.`,
  staysHomeAlways: "What stays home: the ledger, who hears first, excuses, predictions, later thoughts and follow-ups.",
  tooLong: (part: string) =>
    `${part.charAt(0).toUpperCase()}${part.slice(1)}: this is longer than a circle reads, and than a case file holds. Shorten it in the dilemma, then come back.`,
  toDilemma: "To the dilemma",

  glimpse: {
    "left-in": (parts) => `In ${parts.join(", ")}`,
    "in-stand-in": (parts) => `In what you put in the place of a name; in ${parts.join(", ")}`,
    "part-of-name": (parts) => `Part of a name that is replaced; in ${parts.join(", ")}`,
    "near-name": (parts) => `Nearly a name that is replaced; in ${parts.join(", ")}`,
    "looks-like-a-name": (parts) => `Looks like a name; in ${parts.join(", ")}`,
    form: (parts) => `An amount, a date or a number; in ${parts.join(", ")}`,
  } satisfies Record<Glimpse["kind"], (parts: readonly string[]) => string>,
  leftInTitle: "Left in on purpose",

  second: "This may still tell who it is",
  secondNone:
    "A second look found nothing more that could tell who it is. You know the people: read it once as they would.",
  glimpses: (count: number) => (count === 1 ? "1 thing to look at" : `${whole(count)} things to look at`),
  replace: "Replace it",
  replaceAll: "Replace it after all",
  leaveIn: "Leave it in",
  replaceNamed: (text: string) => `Replace it: “${text}”`,
  replaceAllNamed: (text: string) => `Replace it after all: “${text}”`,
  leaveInNamed: (text: string) => `Leave it in: “${text}”`,

  rivals: {
    title: (names: readonly string[]) =>
      names.length === 0
        ? "Somebody here may be a competitor"
        : `${names.join(", ")} may sell to the same customers as you`,
    text: "Do not discuss prices, wages, customers or territory with a competitor, not even as a question. In many countries that alone is unlawful, whatever you agree. Take those matters out, or send it to somebody who does not compete with you; ask a lawyer when you are not sure.",
    words: (words: readonly string[]) => `It speaks of ${words.map((word) => `“${word}”`).join(", ")}.`,
    acknowledge: "I have read this, and send it all the same",
    needed: "Read the warning about competitors, and say that you have, before the file is made.",
  },
  mustReport: {
    title: "Some matters are reported, not discussed",
    text: "This reads as if somebody’s safety, a child or a crime may be part of it. Such a matter goes to those who must act first. This is not legal advice: ask a lawyer, or the office in charge, before you send it to anybody.",
  },

  make: "Make the case file",
  unwritten:
    "There is nothing to answer yet. Give the dilemma a title, and write what happened or what is asked; then come back.",
  ofAttachments: {
    "bad-input":
      "The pictures and PDFs are too large for a case file: 2 MB each at most, and 4 MB together. No file was made. Leave them at home, or keep smaller copies in the dilemma.",
    damaged:
      "One of the pictures cannot be read, so nobody can tell what hides in it. No file was made. Leave the pictures at home, or take that one out of the dilemma.",
    "not-found":
      "One of the pictures or PDFs is not in the casebook any more. No file was made. Look at the dilemma, then try again.",
  },
  unsaved: "What you decided here is not saved, so no file was made. The top of this page says why, and what to do.",
  changedElsewhere:
    "The dilemma, or what leaves of it, was changed meanwhile in another window or on another machine. No file was made. Look at it once more, then make the file.",
  nextSend: "Send the file to them by any means: e-mail, a stick, a message.",
  nextView: "Before their answers come, record what you would do. Their answers open after that.",
  toView: "Record my own view",
};
