import type { RoundView } from "../../core/circle/round/round-view.ts";
import { compareWords } from "./compare/words.ts";
import { listed } from "./counted.ts";
import { ownWords } from "./own/words.ts";
import { peerWords } from "./peer/words.ts";

/** The words that both sides of a round share. */
const common = {
  title: "A round of the circle",
  untitled: "A dilemma without a title",
  back: "Circle",
  ways: "Around this round",
  toDilemma: "Your dilemma",
  unknown: "There is no such round",
  unknownText: "It may have been deleted, or the dilemma it belongs to. The bin keeps what was deleted for 30 days.",
  toBin: "Look in the bin",
  bin: "Move this round to the bin",
  binned: "This round is in the bin, where it stays for 30 days at least.",
  bringBack: "Bring it back",
  somebody: "Somebody",
  you: "You",
  dated: (name: string, day: string, time: string) => `${name} (${day}, ${time})`,
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

/** The words for adding an author to the circle. */
const addWords = {
  add: (by: string) => `Add ${by} to the circle`,
  added: (by: string) => `${by} is in your circle with this fingerprint. What they sign is known from now on.`,
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
};

/** The words of the screen of one round. */
export const roundWords = {
  ...common,
  author: addWords,
  dilemma: dilemmaWords,
  compare: compareWords,
  own: ownWords,
  peer: peerWords,
};
