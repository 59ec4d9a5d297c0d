import { savingWords } from "../parts/saving-words.ts";
import { longDay, timeOf } from "../words/dates.ts";
import { minutes, tenth, whole } from "../words/numbers.ts";

function voted(total: number): string {
  return total === 1 ? "1 voted" : `${whole(total)} voted`;
}

/** The words of what came of a workshop. */
export const workshopAfterWords = {
  way: "Around this session",
  toPlan: "The plan",
  title: (title: string) => `Afterwards: ${title}`,
  held: (from: string, to: string | null) =>
    `${longDay(from)}, ${to === null ? `begun at ${timeOf(from)}` : `${timeOf(from)} to ${timeOf(to)}`}`,
  people: (count: number) => (count === 1 ? "1 person in the room" : `${whole(count)} people in the room`),
  runs: "When it was held",
  run: (at: string) => `${longDay(at)}, ${timeOf(at)}`,

  never: "It has not been held yet. When it has, the votes, your notes, the commitments and the minutes stand here.",
  runIt: "Run it",
  unknown: "This run is not here. It may have been taken out in another window.",
  toLast: "To the last one",
  going: "This run is still going. A vote that is open is not in it yet.",
  goOn: "Go on with the run",

  names: "Show names",
  namesHint: "Who was there and who promised what: on this page, on paper and in the CSV. Off, none of them goes out.",
  csv: "Save as CSV",
  file: (title: string, at: string) => `${title}, ${longDay(at)}`,

  votes: "Votes",
  noVotes: "There was no vote in this run.",
  tooFew: (total: number) =>
    total === 0 ? "Nobody voted." : `${voted(total)}. With fewer than five, what each option got isn’t shown.`,
  firstSaid: (said: string) => `First vote: ${said}`,
  secondSaid: (said: string) => `Second vote: ${said}`,
  voted,
  noShift: "How the room moved is shown only where both votes have five or more.",
  shiftOf: (title: string) => `How the room moved about “${title}”`,
  voteOf: (title: string) => `What the room said about “${title}”`,
  missingCase: "A case that is not here any more",
  option: "Option",
  first: "First",
  second: "Second",
  vote: "Vote",
  change: "Change",
  changed: (count: number) => (count > 0 ? `+${whole(count)}` : count < 0 ? `−${whole(-count)}` : "0"),
  firstMark: "first vote",
  secondMark: "second vote",
  whoMoved: "How many stood where is known. Who moved is not.",

  commitments: "Commitments",
  noCommitments: "No commitment was written down on this laptop.",
  fromPaper: "A commitment that was written on paper",
  whose: "Whose",
  add: "Add it",
  takenOut: "The commitment is taken out.",
  undo: savingWords.undo,
  notes: "Notes",
  noNotes: "Nothing was written down.",
  notesOf: (block: string, about: string) => (about === "" ? block : `${block}: ${about}`),
  writeNotes: "Write something down",
  otherNotes: "Blocks without a note",
  present: "Who was there",
  noPresent: "Nobody was written down.",
  howMany: "How many were in the room",
  howManyHint: "May stay empty.",
  namesHidden: "To mend the names, switch on “Show names” above.",

  time: "Minutes",
  timeLead: (planned: number, taken: number) => `${minutes(planned)} planned, ${minutes(taken)} taken.`,
  block: "Block",
  planned: "Planned",
  taken: "Taken",
  difference: "Difference",
  skipped: "left out",
  moreMinutes: (count: number) => (count > 0 ? `+${tenth(count)}` : count < 0 ? `−${tenth(-count)}` : "0"),

  compare: "Compare with another time",
  compareWith: "Held on",
  noCompare: "Nothing beside it",
  nothingCompared: "Neither run has a vote.",
  here: (at: string) => `This run, ${longDay(at)}, ${timeOf(at)}`,
  there: (at: string) => `The run of ${longDay(at)}, ${timeOf(at)}`,
  comparedOf: (title: string) => `Both runs about “${title}”`,
  fewCompared: "Of a vote with fewer than five, what each option got isn’t shown.",

  drop: "Take this run out",
  dropAsk: "Take this run out for good?",
  dropText:
    "Its votes, notes and commitments are gone from this session then, and there is no bin for them. Save it as CSV or print it first if you may need it. The plan and the other runs stay.",
  dropYes: "Take it out",
  keep: "Keep it",
  close: "Close",

  columns: {
    part: "Part",
    about: "Block or case",
    option: "Option",
    first: "First vote",
    second: "Second vote",
    change: "Change",
    planned: "Planned minutes",
    taken: "Taken minutes",
    who: "Who",
    text: "Text",
  },
  parts: {
    session: "Session",
    block: "Block",
    vote: "Vote",
    commitment: "Commitment",
    present: "Was there",
  },
  all: "All votes",
  fewRow: "With fewer than five votes, what each option got isn’t told.",
};
