import type { Entry } from "../../core/dilemma/entry.ts";
import { savingWords } from "../parts/saving-words.ts";
import { asItWasWords } from "./as-it-was/words.ts";
import { attachmentWords } from "./attachments/words.ts";
import { consultWords } from "./consult/words.ts";
import { decideWords } from "./decide/words.ts";
import { dutiesWords } from "./duties/words.ts";
import { excusesWords } from "./excuses/words.ts";
import { goneWords } from "./gone/words.ts";
import { ledgerWords } from "./ledger/words.ts";
import { lookBackWords } from "./look-back/words.ts";
import { looksLikeWords } from "./looks-like/words.ts";
import { pictureWords } from "./picture/words.ts";
import { precedentsWords } from "./precedents/words.ts";
import { recordWords } from "./record/words.ts";
import { supersedeWords } from "./supersede/words.ts";
import { walkWords } from "./walk/words.ts";

/** The words of writing, walking, deciding and looking back. */
export const dilemmaWords = {
  title: "Dilemma",
  back: "Journal",
  untitled: "Untitled",
  titleLabel: "Title",
  titleNeeded: "A title is needed. Until there is one, the old title stays in the journal.",
  steps: "Parts of this dilemma",
  step: {
    record: "What happened",
    facts: "Facts",
    people: "People",
    options: "Options",
    walk: "Walk",
    consult: "Consult",
    decide: "Decide",
    "look-back": "Look back",
  },
  next: (step: string) => `Next: ${step}`,
  nextPart: "Next part",
  previousPart: "Previous part",
  toPart: (part: string) => `Part: ${part}`,
  makeCase: "Make a case from this",
  moveToBin: "Move this dilemma to the bin",
  sample: "Sample",
  ...savingWords,
  undone: (parts: string) => `Taken back on another page: ${parts}.`,
  redone: (parts: string) => `Put back on another page: ${parts}.`,
  clash: (parts: string) =>
    `This was changed in another window or on another machine: ${parts}. Nothing was overwritten. Which version should stand?`,
  part: {
    title: "the title",
    happened: "what happened",
    asked: "what is asked",
    by: "by when",
    kind: "the kind",
    tags: "the tags",
    mind: "your state of mind",
    facts: "the facts",
    assumptions: "the assumptions",
    stakeholders: "the people",
    options: "the options",
    ledger: "the ledger",
    walk: "the walk",
    precedents: "the precedents",
    citations: "what bears on it in the house code",
    consultations: "who hears first",
    excuses: "the excuses",
    speech: "what you will say",
    followUps: "the follow-ups",
    promises: "the promises",
  },
  readOnly: {
    "newer-dilemma": "A newer Casebook wrote this dilemma. You can read it here; to change it, use the newer version.",
    "newer-casebook":
      "A newer Casebook wrote this casebook. You can read this dilemma here; to change it, use the newer version.",
    "read-only":
      "The folder of this casebook does not allow writing. You can read this dilemma; to change it, allow writing to the folder, then start Casebook again.",
    "disk-full": "The disk is full, so this dilemma can only be read. Free some space, then start Casebook again.",
    unreadable:
      "What this casebook says of itself cannot be read, so nothing is changed in it. You can read this dilemma; see on the first page which file it is, mend it, then start Casebook again.",
  } satisfies Record<NonNullable<Entry["readOnly"]>, string>,
  locked: (day: string) =>
    `Decided on ${day}. What stands here is locked; later thoughts go under it, with their date.`,
  nothingWritten: "Nothing was written here.",
  laterThoughts: "Later thoughts",
  addThought: "Add a later thought",
  thought: "Your later thought",
  keepThought: "Add it",
  giveUp: "Cancel",
  remove: (what: string) => `Remove ${what}`,
  record: recordWords,
  picture: pictureWords,
  ledger: ledgerWords,
  walk: walkWords,
  consult: consultWords,
  excuses: excusesWords,
  duties: dutiesWords,
  decide: decideWords,
  lookBack: lookBackWords,
  precedents: precedentsWords,
  alike: looksLikeWords,
  attachments: attachmentWords,
  asItWas: asItWasWords,
  supersede: supersedeWords,
  gone: goneWords,
};
