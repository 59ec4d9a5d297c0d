import type { BrierMeaning } from "../../core/insights/brier.ts";
import type { Tally } from "../../core/insights/judged.ts";
import { inHundred, whole } from "../words/numbers.ts";

const things = (count: number, one: string, many: string) => `${whole(count)} ${count === 1 ? one : many}`;

/** The words of what the decisions say together. */
export const insightsWords = {
  title: "Insights",
  lead: "What your decisions say together. Nothing here rates you; it shows where to look.",
  tag: "Tag",
  everyTag: "All dilemmas",
  nothing: "Nothing to look back on yet",
  nothingText:
    "When you have decided a few dilemmas and looked back on them, this page shows how well you know beforehand, and what keeps coming back.",
  toJournal: "To the journal",
  counted: (decided: number, dilemmas: number) =>
    `Counted from ${things(dilemmas, "dilemma", "dilemmas")}, ${whole(decided)} decided.`,
  sample: (count: number) => `${things(count, "is", "are")} from the sample.`,
  asTable: "As a table",
  count: "Count",

  calibration: "How sure you were, and what came true",
  calibrationText:
    "Each dot is a group of expectations of which you were about equally sure. On the dashed line, as many came true as you said; below it you were too sure, above it not sure enough.",
  soFar: (count: number, fewest: number) => `${whole(count)} of ${whole(fewest)} so far.`,
  tooFew:
    "Ten expectations that clearly came true or clearly did not are needed before they say anything. Fewer are mostly chance, so nothing is drawn yet.",
  stated: "How sure you were",
  came: "Came true",
  confidence: "How sure, in 100",
  cameOfCount: "Came true",
  share: "In 100",
  range: "The true share may lie between",
  between: (low: number, high: number) => `${inHundred(low)} and ${inHundred(high)}`,
  binRange: (from: number, to: number) => `${whole(from)}–${whole(to)}`,
  ofCount: (hits: number, count: number) => `${whole(hits)} of ${whole(count)}`,
  curve: (count: number, stated: number, share: number) =>
    `${whole(count)} expectations. On the whole you were ${inHundred(stated)} in 100 sure, and ${inHundred(share)} in 100 came true.`,
  whiskers:
    "The number is how many are in the group. The thin lines show where the true share may well lie (95 in 100); with few they are long.",
  brier: (score: string) => `Your Brier score is ${score}; 0 is perfect, 1 always sure and always wrong.`,
  meaning: {
    "much-better": "That is far better than always saying 50 in 100, which scores 0.25.",
    better: "That is better than always saying 50 in 100, which scores 0.25.",
    "no-better": "That is about as good as always saying 50 in 100, which scores 0.25.",
    worse: "Always saying 50 in 100 would have done better: it scores 0.25. Being less sure would help.",
  } satisfies Record<BrierMeaning, string>,
  apart: ({ partly, "cannot-tell": cannotTell, disputed, open }: Tally) => {
    const counts = [
      partly > 0 ? `${whole(partly)} came true in part` : "",
      cannotTell > 0 ? `${whole(cannotTell)} cannot be told` : "",
      disputed > 0 ? things(disputed, "is disputed", "are disputed") : "",
    ].filter((text) => text !== "");
    const left = open > 0 ? `${things(open, "expectation has", "expectations have")} not been looked back on yet.` : "";
    const out = counts.length > 0 ? `Not counted, as neither true nor false: ${counts.join(", ")}.` : "";
    return [out, left].filter((text) => text !== "").join(" ");
  },
  byTag: "By tag",
  notYet: "Too few to say anything",
  inHundred: (share: number) => `${inHundred(share)} in 100`,
  resolved: "Clearly true or not",
  brierScore: "Brier score",

  verdicts: "The way you decided, and the way it went",
  verdictsText:
    "A good decision can end badly, and a poor one well. The rows are yours; in the columns there is some luck.",
  verdictsNone: "No decision has been looked back on yet.",
  verdictsLabel: (counts: string) => `Decisions by how they were decided and how they went. ${counts}`,
  process: "The way it was decided",

  strained: "Lenses most often strained",
  strainedText: "In how many walks a question of the lens was answered with no or partly.",
  strainedNone: "No walk has strained a lens yet.",
  lens: "Lens",
  ofWalks: (strained: number, walked: number) => `${whole(strained)} of ${things(walked, "walk", "walks")}`,
  excuses: "Excuses most often picked",
  excusesText: "In how many dilemmas the excuse behind each question was heard.",
  excusesNone: "No excuse has been picked yet.",
  excuse: "The question it was answered with",
  inDilemmas: (count: number) => things(count, "dilemma", "dilemmas"),
  exceptions: "Small exceptions that repeat",
  exceptionsText: "An exception made more than once is becoming a rule. Is it one you want?",
  promises: "Promises to people",
  promisesNone: "No promise has been written down yet.",
  promise: { kept: "Kept", "not-kept": "Not kept", open: "Still open" },
};
