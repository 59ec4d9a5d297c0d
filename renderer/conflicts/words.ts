import type { MergedDocument, Way } from "../../core/merge/conflict.ts";

/** What a document is called that has no title of its own. */
const documents: Readonly<Record<MergedDocument["kind"], string>> = {
  dilemma: "a dilemma",
  case: "a case",
  casebook: "the casebook",
  reading: "what you noted in the library",
  code: "the house code",
  lenses: "your lenses",
  views: "your saved views",
  drafts: "a form that is half filled in",
};

/** What a place in a document is called, by the last names on the way to it. */
const places: Readonly<Record<string, string>> = {
  title: "Title",
  happened: "What happened",
  asked: "What is being asked of you",
  by: "By when",
  kind: "Kind",
  tags: "Tags",
  mind: "State of mind",
  facts: "Facts",
  assumptions: "Assumptions",
  stakeholders: "People",
  options: "Options",
  walk: "Walk",
  ledger: "Ledger",
  precedents: "Precedents",
  citations: "House code",
  consultations: "Who is consulted",
  excuses: "Excuses",
  speech: "What I will say",
  followUps: "Follow-ups",
  promises: "Promises",
  attachments: "Attachments",
  decision: "Decision",
  supersededBy: "Superseded by",
  text: "words",
  source: "source",
  name: "name",
  stake: "what is at stake",
  said: "what they said",
  needs: "what they need",
  help: "how we help",
  row: "place in the picture",
  gains: "who gains",
  pays: "who pays",
  cost: "what it costs",
  answer: "answer",
  note: "note",
  why: "why",
  bearing: "bearing",
  stance: "stance",
  sentence: "sentence",
  objection: "objection",
  reply: "reply",
  who: "who",
  what: "what",
  to: "to whom",
  cases: "Cases",
  collections: "Collections",
  articles: "Articles",
  views: "Views",
  forms: "Forms",
  situation: "Situation",
  question: "Question",
  did: "What they did",
  differ: "Where people differ",
  teaching: "Teaching notes",
  hook: "Hook",
  business: "Business",
  wordings: "Wordings",
};

/** The words of two versions that stand side by side. */
export const conflictWords = {
  title: "Two versions",
  lead: "The same thing was written on two machines. Everything that fitted together was put together; here you choose where it did not. Nothing is lost meanwhile, and what you do not keep stays in the folder “merged” for 30 days.",
  none: "Nothing waits. Whatever was written on another machine fitted together with what is here.",
  about: (count: number, title: string) =>
    `Two versions of ${title}: ${count === 1 ? "one place reads" : `${count} places read`} differently on another machine.`,
  aboutAll: (count: number) =>
    count === 1
      ? "One place reads differently on another machine"
      : `${count} places read differently on another machine`,
  aboutAllText:
    "Both versions are safe. Everything else that was written there has been put together with what is here.",
  look: "Look at both",
  hide: "Hide",
  quoted: (title: string) => `“${title}”`,
  documents,
  place: (path: readonly string[]) => {
    const [part = ""] = path;
    const last = path.at(-1) ?? "";
    const within = path.length > 1 && last !== part ? places[last] : undefined;
    const whole = places[part] ?? part;
    return within === undefined ? whole : `${whole}: ${within.toLocaleLowerCase()}`;
  },
  here: "It now reads",
  there: "The other version",
  saved: (day: string, time: string) => `saved ${day}, ${time}`,
  nothing: "Nothing stands there.",
  ways: {
    keep: "Keep what it reads",
    take: "Take the other",
    both: "Keep both, one under the other",
    thought: "Add it as a later thought",
  } satisfies Record<Way, string>,
  toLook: "This was decided and is locked: what was written elsewhere can stand under it as a later thought.",
  settled: {
    keep: (place: string) => `${place}: it stays as it reads.`,
    take: (place: string) => `${place}: the other version was put in its place.`,
    both: (place: string) => `${place}: both stand one under the other.`,
    thought: (place: string) => `${place}: it was added as a later thought.`,
  } satisfies Record<Way, (place: string) => string>,
  takeBack: "Take back",
  open: "Open",
};
