import type { Notice } from "../../core/casebook.ts";
import type { NextStep } from "../../core/dilemma/pick-up.ts";
import { nearDay } from "../words/dates.ts";
import { noticeWords } from "./notice-words.ts";

/** The words of the first screen. */
export const todayWords = {
  title: "Today",
  workshopGoing: "A workshop is running",
  workshopRuns: (title: string) => `The workshop “${title}” is running.`,
  workshopGoOn: "Go on",

  notices: "What you should know",
  notice: (notice: Notice) => noticeWords(notice),
  toSafekeeping: "Open Safekeeping",
  moreNotices: (count: number) => (count === 1 ? "Show 1 more" : `Show ${count} more`),

  due: "Time to look back",
  dueText: "You set these days yourself. They wait here until you find the time.",
  dueSince: (day: string, today: string) => (day === today ? "Due today" : `Due since ${nearDay(day)}`),
  decided: (at: string) => `Decided ${nearDay(at)}`,
  later: "Later",
  laterNamed: (title: string) => `Later: look back on “${title}”`,
  laterTitle: "Look back later",
  laterText: "It waits until then. Further days you set stay as they are.",
  week: "In 1 week",
  month: "In 1 month",
  laterDay: "Or on this day",
  waitUntilThen: "Wait until then",
  putOff: (title: string, day: string) => `“${title}” waits until ${nearDay(day)}.`,
  lookBack: "Look back",
  lookBackNamed: (title: string) => `Look back on “${title}”`,

  promisedAndDue: "Promised and due",
  promisedTo: (name: string) => `Promised to ${name}`,
  followUpOf: (name: string) => `Follow-up: ${name}`,
  moreDuties: (count: number) => `Show ${count} more`,
  fromDilemma: (title: string) => `from “${title}”`,

  fromCircle: "From your circle",
  theirDilemma: (name: string) => `${name === "" ? "A" : `${name}’s`} dilemma waits for your answer`,
  doubtfulDilemma: (name: string) =>
    `A dilemma under the name of ${name} waits. It is in doubt whose it is: ask ${name} before you rely on it`,
  repliesWait: (count: number) =>
    count === 1
      ? "A reply is waiting; record your first view to read it"
      : `${count} replies are waiting; record your first view to read them`,
  answerBy: (day: string) => `An answer would help until ${nearDay(day)}`,
  came: (at: string) => `Came ${nearDay(at)}`,

  pickUp: "Pick up where you left off",
  next: {
    tell: "Next: tell what happened",
    weigh: "Next: name the options and walk through the questions",
    decide: "Next: finish the walk, then decide",
  } satisfies Record<NextStep, string>,
  by: (day: string) => `Decide by ${nearDay(day)}`,
  overdue: (day: string) => `Was to be decided by ${nearDay(day)}`,
  dueToday: "Decide today",
  touched: (at: string) => `Last touched ${nearDay(at)}`,
  sample: "Sample",

  write: "What do you have to decide?",
  writeText: "A title and a few lines are enough. The rest can wait for another day.",
  writeAnother: "Something else to decide?",

  caseToRead: "A case to read",
  minutes: (count: number) => (count === 1 ? "1 minute" : `${count} minutes`),
  sealed: "The outcome stays sealed until you choose",

  waysIn: "Where to begin",
  ways: [
    {
      who: "You run a business",
      what: "Write down what you have to decide. Walk it through, decide, and be asked later how it went.",
      link: "Write a dilemma",
      to: "/new",
    },
    {
      who: "You meet with peers",
      what: "Send a dilemma round as a file, without its names. Everybody answers alone, then you compare.",
      link: "Open your circle",
      to: "/circle",
    },
    {
      who: "You train others",
      what: "Have a session ready in a minute: the case on the wall, the votes, the minutes. Then open what was done.",
      link: "Make a workshop",
      to: "/workshops",
    },
  ],
};
