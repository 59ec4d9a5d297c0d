import { longDay } from "../words/dates.ts";
import { whole } from "../words/numbers.ts";

function cases(count: number): string {
  return count === 1 ? "1 case" : `${whole(count)} cases`;
}

/** The words of the page with the cases that did not come with Casebook. */
export const ownCasesWords = {
  title: "Own cases and packs",
  lead: "Cases you made yourself, and packs somebody gave you. They are searched, read and collected like the others, and stay in this casebook.",
  library: "Library",
  own: "Your own cases",
  ownLead: "A case is made from a dilemma: open one in the journal and choose “Make a case from this”.",
  none: "You have not made a case yet.",
  made: (day: string) => `Made on ${longDay(day)}`,
  read: "Read",
  readOf: (title: string) => `Read “${title}”`,
  binned: (title: string) => `“${title}” is in the bin for 30 days.`,
  undo: "Undo",
  back: "It is back.",
  packs: "Case packs",
  packsLead:
    "A pack is a folder of case files, one Markdown file each. Casebook shows what is in it before it takes anything in.",
  noPacks: "No pack was added yet.",
  pack: (count: number, day: string) => `${cases(count)}, added on ${longDay(day)}`,
  remove: "Remove",
  removeOf: (pack: string) => `Remove the pack ${pack}`,
  removed: (pack: string, count: number) => `The pack “${pack}” is removed: ${cases(count)} moved to the bin.`,
  chooseFolder: "Choose a folder…",
  chooseFiles: "Choose files…",
  orDrop: "You can also drop the files on this page.",
  drop: "Let go to look at them.",
  looking: "Looking through the files",
  packFrom: (day: string) => `Pack of ${longDay(day)}`,
  preview: "What this pack would do",
  previewLead: "Nothing is changed yet. Taking it in is one step, and undo takes it back.",
  name: "Name of the pack",
  nameHint: "The pack is removed again under this name.",
  nameNeeded: "A name is needed.",
  fresh: "New",
  changed: "Would be replaced by what the file says",
  same: (count: number) => `${cases(count)} you have already, word for word.`,
  faulty: (files: number) =>
    files === 1 ? "1 file has faults and is left out" : `${whole(files)} files have faults and are left out`,
  fault: (field: string, problem: string) => `${field}: ${problem}`,
  moreFaults: (count: number) => `and ${whole(count)} more`,
  leftOut: (count: number) =>
    count === 1
      ? "1 file is not a case file and was passed over."
      : `${whole(count)} files are not case files and were passed over.`,
  nothing: "There is nothing in it to take in.",
  takeIn: "Take it in",
  leave: "Leave it",
  taken: (added: number, changed: number) => {
    const replaced = changed === 0 ? "" : ` and replaced ${whole(changed)}`;
    return `Added ${cases(added)}${replaced}.`;
  },
  stopped: "Then the disk refused, and the rest is not here yet. Take the pack in once more to go on.",
  takenBack: "Taken back. What was added lies in the bin.",
  noFiles:
    "There is no case file among these. A case file has a name that ends in .md; a whole folder is chosen with the button.",
  tooMany: (most: number) => `These are more than ${whole(most)} case files. Nothing was read; choose fewer at a time.`,
  tooMuch: (megabytes: number) =>
    `These are more than ${whole(megabytes)} megabytes. Nothing was taken in; choose fewer at a time.`,
  wholeFile: "whole file",
  tooLarge: (kilobytes: number) => `is larger than ${whole(kilobytes)} kB, which no case is`,
  unreadable: "cannot be read; if it is a folder, choose it with the button",
  notText: "is not a text in UTF-8",
};
