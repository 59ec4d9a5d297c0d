import type { BlockKind } from "../../core/workshop/block.ts";
import type { SessionView } from "../../core/workshop/kept-session.ts";
import type { Plan } from "../../core/workshop/session.ts";
import { savingWords } from "../parts/saving-words.ts";
import { timeOf } from "../words/dates.ts";
import { whole } from "../words/numbers.ts";

function minutes(count: number): string {
  return count === 1 ? "1 minute" : `${whole(count)} minutes`;
}

/** The words of the plan of a workshop. */
export const workshopWords = {
  ...savingWords,
  savedButTitle: (time: string) => `Saved ${time}, all but the title`,
  ways: "Around this session",
  back: "Workshops",
  untitled: "A session without a title",
  run: "Run it",
  goOn: "Go on with the run",
  handouts: "Handouts",
  after: "Afterwards",
  part: {
    title: "Title",
    theme: "Theme",
    on: "Day",
    start: "Starts at",
    length: "Minutes you have",
    names: "Names",
    blocks: "Agenda",
  } satisfies Record<keyof Plan, string>,
  titleNeeded: "A session needs a title. The old one stays until you write another.",
  noTheme: "No theme",
  startWrong: (kept: string) => `Write a time like 9:30 or 14:05. It stays ${kept} until then.`,
  minutesWrong: (least: number, most: number, kept: number) =>
    `A whole number from ${least} to ${whole(most)}. It stays ${whole(kept)} until then.`,
  times: (from: string, to: string) => `${from} to ${to}`,
  ends: "Ends at",
  planned: "Planned",
  minutes,
  shortMinutes: "min",
  over: (count: number) => `${minutes(count)} over`,
  left: (count: number) => `${minutes(count)} to spare`,
  fits: "Fits to the minute",
  agenda: "Agenda",
  empty: "Nothing is planned yet. Add a case: it comes with everything a room does with it. Or add a block.",
  runsOver: (end: string) => `Runs past ${end}`,
  isLate: (label: string) => `${label}, past the end`,
  keys: "Drag a block by its handle, or move it from the keyboard: on the handle the arrow keys, elsewhere in its row Alt with an arrow key.",
  move: (name: string, from: string) => `Move ${name} at ${from}`,
  moveHow: "The arrow keys move it up and down.",
  moved: (name: string, place: number, count: number, from: string) =>
    `${name} is now ${whole(place)} of ${whole(count)}, at ${from}.`,
  up: "Move up",
  down: "Move down",
  minutesOf: (name: string, from: string) => `Minutes of ${name} at ${from}`,
  open: (name: string, from: string) => `${name} at ${from}`,
  case: "Case",
  noCase: "No case chosen",
  missingCase: "Its case is not here",
  chooseCase: "Choose a case",
  otherCase: "Choose another case",
  readCase: "Read it",
  blockTitle: "Called",
  blockTitleHint: "Empty for the usual name.",
  ownName: "Own words",
  roomText: {
    welcome: "What the room reads",
    read: "What the room reads before the case",
    vote: "What the room reads",
    discuss: "What the room talks over",
    again: "What the room reads",
    reveal: "What the room reads",
    write: "What the room reads",
    close: "What the room reads",
    own: "What the room reads",
  } satisfies Record<BlockKind, string>,
  discussHint: "Empty for the question of the case, and once it is revealed for its own questions to discuss.",
  usualText: (text: string) => `Empty for: ${text.replaceAll("**", "").replaceAll(/\s+/g, " ")}`,
  notes: "Your notes",
  notesHint: "Only you see them while it runs. They never stand on the wall or in what the room gets.",
  remove: "Remove this block",
  removed: (name: string) => `${name} is removed.`,
  addCase: "Add a case",
  addBlock: "Add a block",
  added: (name: string, from: string) => `${name} is added at ${from}.`,
  full: (most: number) => `An agenda holds ${whole(most)} blocks. Take one out to add another.`,
  about: {
    welcome: "What it is about and how it goes",
    read: "On the wall, page by page",
    vote: "Before anybody argues",
    discuss: "With the question on the wall",
    again: "To see what moved",
    reveal: "What they did, and how it went",
    write: "A commitment, on paper or on the screen",
    close: "What they take home",
    own: "A text of yours, or a break",
  } satisfies Record<BlockKind, string>,
  picker: {
    title: "Choose a case",
    addTitle: "Add a case",
    search: "Find a case",
    hint: "Raise prices, a late supplier",
    results: "Cases",
    nothing: "No case answers to that.",
    here: "In this session",
    others: "In the library",
    best: "Best for this theme first",
    close: "Close",
    keys: "Arrow keys choose, Enter takes it.",
    gist: (level: string, count: number, categories: readonly string[]) =>
      [level, minutes(count), ...categories].join(" · "),
    none: "There are no cases in this casebook.",
    chosen: (title: string, blocks: number) =>
      blocks === 1 ? `This block is about “${title}” now.` : `These ${whole(blocks)} blocks are about “${title}” now.`,
    addedCase: (title: string) => `“${title}” is on the agenda.`,
  },
  missing: {
    text: (count: number) =>
      count === 1
        ? "One block has no case. The session cannot be run before it has one."
        : `${whole(count)} blocks have no case. The session cannot be run before they have one.`,
    choose: (count: number) => (count === 1 ? "Choose a case for it" : "Choose a case for them"),
    takeOut: (count: number) => (count === 1 ? "Take it out" : "Take them out"),
    takenOut: (count: number) => (count === 1 ? "The block is taken out." : `${whole(count)} blocks are taken out.`),
  },
  names: "Keep names",
  namesHint:
    "Who was there, and who promised what. Off, no name is stored and none is exported: votes never have one either way.",
  namesOff: {
    title: "Take the names out?",
    text: (count: number) =>
      `${count === 1 ? "A run" : `${whole(count)} runs`} of this session ${count === 1 ? "has" : "have"} names in it. Switched off, they are taken out for good: who was there, and who promised what. The promises themselves stay.`,
    yes: "Switch off and take them out",
    no: "Keep the names",
  },
  going: (at: string) => `A run began at ${timeOf(at)} and is not over. What you change here is for the next one.`,
  from: (by: string) => `Came in a pack from ${by}. What you change stays yours.`,
  more: "More",
  copy: "Plan another like it",
  copyTitle: (title: string) => `${title}, again`,
  share: "Share it as a pack",
  shareText:
    "A pack is one file with this plan and its cases. What came of your runs, the votes, notes, names and commitments, stays here. Your notes to the blocks go along: another trainer needs them.",
  shareMake: "Make the pack",
  shareNext: "They open it under Workshops, or start Casebook with nothing but the pack.",
  shareChanged: "The session was changed meanwhile. No file was made. Look at it once more, then make it again.",
  bin: "Delete this session",
  bringBack: "Bring it back",
  clash: (parts: string) => `Changed in another window or on another machine as well: ${parts}. Which should stand?`,
  unknown: "This session is not here",
  unknownText: "It was deleted, or belongs to another casebook. What was deleted stays in the bin for 30 days.",
  toBin: "Look in the bin",
  readOnly: {
    "newer-session": "A newer Casebook wrote this session. You can read it; to change it, use the newer version.",
    "newer-casebook":
      "A newer Casebook wrote this casebook. You can read this session; to change it, use the newer version.",
    "read-only":
      "The folder of this casebook does not allow writing. You can read this session; to change it, allow writing to the folder, then start Casebook again.",
    "disk-full": "The disk is full, so this session can only be read. Free some space, then start Casebook again.",
    unreadable:
      "What this casebook says of itself cannot be read, so nothing is changed in it. You can read this session.",
  } satisfies Record<NonNullable<SessionView["readOnly"]>, string>,
};
