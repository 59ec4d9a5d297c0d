import type { ReadyLength } from "../../core/workshop/plan/ready-made.ts";
import { longDay, nearDay, timeOf } from "../words/dates.ts";
import { minutes, whole } from "../words/numbers.ts";

/** The words of the list of workshops, and of beginning one. */
export const workshopsWords = {
  title: "Workshops",
  lead: "An evening, a staff meeting, a course: you, a projector and people who argue. Plan it here, run it from this laptop. Nobody needs a telephone or a network.",
  ready: "Make one ready to run",
  readyLead:
    "Choose how long and what about. You get the cases, the votes and the minutes, and can change every one of them.",
  length: "How long",
  lengths: (length: ReadyLength) => `${length} minutes`,
  theme: "What about",
  mixture: "A mixture",
  gets: "With",
  gist: (level: string, categories: readonly string[]) => [level, ...categories].join(" · "),
  elsewhere: (theme: string) =>
    `There are too few cases about ${theme.toLowerCase()} for this length. The others come from what is next to it.`,
  noCases: "There are no cases here. You get the blocks, and choose a case for them later.",
  make: "Make this session",
  blank: "Start with a blank one",
  pack: "Open a pack somebody sent",
  readyTitle: (theme: string | null, length: ReadyLength) =>
    theme === null ? `A workshop of ${length} minutes` : `${theme}: ${length} minutes`,
  pause: "A break",
  makeOf: "Make a workshop of it",
  blankTitle: (day: string) => `Workshop of ${longDay(day)}`,
  going: "Running now",
  goingSince: (at: string) => `Began at ${timeOf(at)}.`,
  goOn: "Go on",
  goOnOf: (title: string) => `Go on with “${title}”`,
  sessions: "Your sessions",
  none: "No session yet. Make one above: it is planned in under a minute, and nothing runs until you say so.",
  on: (day: string, start: string) => `${nearDay(day)}, ${start}`,
  unplanned: "No day yet",
  minutes,
  planned: (planned: number, length: number) =>
    planned > length ? `${minutes(planned)} in ${whole(length)}` : minutes(length),
  cases: (count: number) => (count === 0 ? "no case" : count === 1 ? "1 case" : `${whole(count)} cases`),
  ran: (count: number, last: string) =>
    count === 1 ? `run on ${nearDay(last)}` : `run ${whole(count)} times, last on ${nearDay(last)}`,
  from: (by: string) => `from ${by}`,
  missing: (count: number) => (count === 1 ? "1 block without its case" : `${whole(count)} blocks without their case`),
  run: "Run",
  runOf: (title: string) => `Run “${title}”`,
  binned: (title: string) => `“${title}” is in the bin for 30 days.`,
  bringBack: "Undo",
  back: "It is back.",
};
