import { longDay, nearDay } from "../words/dates.ts";

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The words of the house code. */
export const codeWords = {
  title: "House code",
  lead: "What you hold yourself to, in your own words. An article keeps its number for good, and shows the decisions that kept to it and those that did not.",
  article: (number: number) => `Article ${number}`,
  linked: (number: number) => `Article ${number} of the house code`,
  linkedWithdrawn: (number: number) => `Article ${number} of the house code, withdrawn since`,
  inForce: "Articles in force",

  print: "Print the code",
  adopt: "Adopt an article",
  adoptCommand: "Adopt an article of the house code",
  text: "What it says",
  textHint: "One sentence you could sign, hang up and be held to.",
  keep: "Adopt it",
  cancel: "Cancel",
  adopted: (number: number) => `Article ${number} is adopted.`,

  reword: "Reword",
  rewordNamed: (number: number) => `Reword article ${number}`,
  rewordKeep: "Put these words in force",
  rewordHint: "The words it has now stay behind it, with their dates.",
  changed: {
    reworded: (now: string) =>
      `This article was reworded since you began to type. It says now: “${now}” What you typed is still in the field, and nothing was overwritten.`,
    withdrawn: () =>
      "This article was withdrawn since you began to type. What you typed is still in the field, and nothing was overwritten.",
    gone: () =>
      "This article was taken back whole since you began to type. What you typed is still in the field; it can become a new article.",
  },
  changedKeep: {
    reworded: "Put my words in its place",
    withdrawn: "Bring it back with my words",
    gone: "Adopt my words anew",
  },
  leaveAsIs: "Leave it as it is",

  withdraw: "Withdraw",
  withdrawNamed: (number: number) => `Withdraw article ${number}`,
  withdrawn: (number: number) => `Article ${number} is withdrawn. Its number and its words are kept below.`,
  takenBack: (number: number) =>
    `Article ${number} is gone whole: it was adopted today, and nothing cites it. Its number is free again.`,
  undo: "Undo",
  adoptAgain: "Adopt it again",
  inForceAgain: (number: number) => `Article ${number} is in force again.`,
  withdrawnTitle: (count: number) => `Withdrawn articles (${count})`,
  withdrawnOn: (day: string) => `Withdrawn on ${longDay(day)}`,
  bringBack: "Bring it into force again",
  bringBackNamed: (number: number) => `Bring it into force again: article ${number}`,
  noneInForce: "No article is in force.",

  blankTitle: "A blank page",
  blankText:
    "Most house codes begin after a decision that hurt. Write the first article in your own words, or begin with one of those below.",
  starters: "Articles to begin with",
  adoptStarter: "Adopt as it is",
  adoptStarterNamed: (says: string) => `Adopt as it is: ${says}`,
  rewordStarter: "Reword it first",
  rewordStarterNamed: (says: string) => `Reword it first: ${says}`,

  adoptedOn: (day: string) => `Adopted ${nearDay(day)}`,
  decisions: (count: number, against: number) => {
    const all = counted(count, "decision", "decisions");
    if (against === 0) return all;
    return count === against ? `${all} against it` : `${all}, ${against} against it`;
  },
  openOnes: (count: number) => counted(count, "open dilemma", "open dilemmas"),
  behind: (number: number) => `What stands behind article ${number}`,
  decided: "Decisions that cite it",
  open: "Open dilemmas that cite it",
  notCited: "No decision cites it yet. A walk ends with the house code, where it can be cited.",
  stance: { follows: "Kept to it", against: "Went against it" },
  openStance: { follows: "Would keep to it", against: "Would go against it" },
  decidedOn: (day: string) => `Decided ${longDay(day)}`,
  notDecided: "Not decided yet",
  saidThen: "It said then:",
  notInForceThen: "It was not in force on that day.",
  earlier: "Its wordings",
  from: (day: string) => `From ${longDay(day)}`,
  origin: "A lesson from",
  originGone: "A lesson from a dilemma that is not in the journal any more.",

  againstTitle: "Decisions against the code",
  againstLead:
    "Where a decision went against an article. Not a list of sins: sometimes the decision was wrong, and sometimes the article.",
  againstLink: (count: number) =>
    counted(count, "decision went against an article", "decisions went against an article"),
  againstNone: "No decision has gone against an article.",
  back: "House code",

  toArticle: "Make it an article of the house code",
};
