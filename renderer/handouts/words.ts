import { minutes, whole } from "../words/numbers.ts";
import type { SheetKind } from "./sheet-kind.ts";

/** The words of the screen of handouts, and of what is printed from it. */
export const handoutsWords = {
  title: "Handouts",
  back: "Back to the plan",
  of: (title: string) => `For “${title}”. What you tick is printed, in this order.`,
  chooseSheets: "Sheets",
  sheet: {
    participant: {
      name: "Participant copy",
      hint: "Each case as far as its decision. Nothing of how it went is in it.",
    },
    facilitator: {
      name: "Facilitator copy",
      hint: "The minute plan, your notes, and each case with its outcome. Keep it to yourself.",
    },
    cards: {
      name: "Ballot cards",
      hint: "A set for each person. Cut the whole pile at once: each of the four stacks is then one set after another.",
    },
    walk: { name: "One-page walk", hint: "The four questions of the quick walk, with room to write." },
    attendance: { name: "Attendance", hint: "Lines to sign." },
    certificate: {
      name: "Certificate of attendance",
      hint: "It says that somebody was there, and that nothing was tested or accredited.",
    },
  } satisfies Record<SheetKind, { name: string; hint: string }>,
  people: "How many people",
  peopleHint: "For the ballot cards and the lines to sign.",
  peopleProblem: (most: number) => `A number from 1 to ${most}.`,
  run: "Held on",
  notHeld: "Not held yet",
  noneChosen: "Tick at least one sheet to see it here.",
  noCase:
    "No block of this workshop is about a case yet, so there is no participant copy and there are no ballot cards.",
  missing: (count: number) =>
    count === 1
      ? "One block is about a case that is not in this workshop. Its pages are missing here."
      : `${whole(count)} blocks are about cases that are not in this workshop. Their pages are missing here.`,
  file: (title: string, names: readonly string[]) => `${names.length > 2 ? "Handouts" : names.join(", ")} - ${title}`,

  before: "Before you read",
  situation: "Situation",
  persons: "People",
  question: "Question",
  options: "Options",
  firstChoice: "My first choice",
  secondChoice: "After the discussion",
  notes: "Notes",
  commitment: "What I will do",

  keep: "For the facilitator only. It tells how the cases went: do not hand it out.",
  plan: "Minute plan",
  at: "Time",
  length: "Minutes",
  what: "What",
  minutes,
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  over: (count: number) => `The blocks take ${minutes(count)} more than there are.`,
  late: "after the end",
  roomReads: "The room reads",
  yourNotes: "Your notes",
  noCopy: "This case is not in the workshop.",
  asOf: (day: string) => `Facts as known in ${day}.`,
  undated: "undated",
  did: "What they did",
  happened: "What happened",
  lenses: "Through the lenses",
  differ: "Where people differ",
  discuss: "Discussion questions",
  teaching: "Teaching note",
  sources: "Sources",

  walkTitle: "A walk in one page",
  walkLead: "Take one decision of your own. Nobody reads this but you.",
  walkAbout: "My decision",
  walkChoice: "What I will do, and what I expect to come of it",
  walkBack: "I look back on it on",

  attendance: "Attendance",
  line: "No.",
  name: "Name",
  signature: "Signature",
  onPaper: "This list is on paper only. The app keeps no names for this workshop.",
  day: "Day",

  certificate: "Certificate of attendance",
  attended: "took part in the workshop",
  heldOn: (day: string) => `It was held on ${day}.`,
  lasted: (count: number) => `It lasted ${minutes(count)}.`,
  about: (count: number) => (count === 1 ? "The case discussed" : "The cases discussed"),
  nothingClaimed:
    "This says that the person named was present, and nothing more. Nothing was tested or assessed. It gives no credit, no qualification and no licence, and no accrediting body stands behind it.",
  trainer: "Trainer",
  date: "Date",
};
