import type { WalkedQuestion } from "../../../core/circle/round/compare.ts";
import { counted, listed } from "../counted.ts";

/** The words of replies side by side. */
export const compareWords = {
  title: "The replies",
  lead: (people: number) =>
    `${counted(people, "person", "people")} answered, each before seeing anybody else’s reply. Nothing here is added up: read what they saw and you did not.`,
  chose: "Who chose what",
  choseLead:
    "Each mark is a reply with the first letter of its author, placed by how sure they are, from 0 to 100. The square is yours.",
  choiceTable: "Who chose what, and how sure they are",
  person: "Person",
  choice: "Choice",
  sure: "How sure",
  percent: (percent: number) => `${percent} in 100`,
  nobody: "Nobody chose this.",
  gone: "An option that this edition does not have",
  instead: "Something else",
  line: (option: string, marks: string) => `${option}: ${marks}`,
  mark: (name: string, percent: number) => `${name} ${percent} in 100`,
  split: "Where the lenses pull apart",
  noWalk: "Nobody answered a question of the walk.",
  splitLead: "Where one says yes and another partly or no, they see something different. Ask what.",
  noSplit: "Nobody said yes where somebody else said partly or no.",
  standing: {
    apart: "The lenses pull apart",
    mixed: "Answered differently",
    together: "All the same",
  } satisfies Record<WalkedQuestion["standing"], string>,
  silent: (names: readonly string[]) => `Not answered by ${listed(names)}.`,
  askedAs: (asked: string) => `It read to them: ${asked}`,
  questions: "What they ask you",
  questionsPeer: "What was asked",
  noQuestions: "Nobody asked a question.",
  several: (people: number) => `Asked by ${people} people`,
  ofOne: "Asked by one person",
  ownTyping:
    "A question you cannot answer is often an assumption, or somebody to consult first. Nothing is written into your dilemma by itself: type there what you want to keep.",
  toAssumptions: "To the facts and assumptions",
  toConsult: "To whom you consult",
  experiences: "When this happened to them",
  noExperiences: "Nobody told of something like it.",
  advice: (count: number) => `What they advise (${count})`,
  adviceLead: "Last on purpose: what happened to somebody says more than what they would have you do.",
  alone: "Each reply by itself",
  answeredOn: (day: string) => `Answered on ${day}`,
  earlier: "This answers an earlier edition of the dilemma.",
  versions:
    "Somebody’s reply came in more than one version. They stand side by side with their days; ask which of them stands.",
  doubtful: (names: readonly string[]) =>
    `Be careful with what came under the name of ${listed(names)}: it is not signed the way theirs is. Ask them by telephone.`,
  namesBack: (name: string, back: readonly string[]) =>
    `${name} wrote a name that you had replaced: ${listed(back.map((one) => `“${one}”`))}.`,
  namesBackLead: "Names came back",
  namesBackText:
    "Nobody else reads them as long as you pass nothing on. Ask for a reply without them before you let the others see the replies.",
  walk: "Their walk",
  wouldDo: "Would do",
  because: "Because",
  experience: "When this happened to them",
  asks: "Asks",
  advises: "Advises",
};
