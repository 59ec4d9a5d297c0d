/** The words of deciding. */
export const decideWords = {
  lead: "Choose, say why, and write down what you expect. You will be glad of it when you look back.",
  needsOptions: "There is nothing to choose from yet. Write down at least one option first.",
  toOptions: "To the options",
  unanswered: (count: number) =>
    count === 1
      ? "One question of your walk is still unanswered."
      : `${count} questions of your walk are still unanswered.`,
  stopped: "A stop sign of the walk is still up. This is not a gray area: get help before you decide.",
  toWalk: "To the walk",
  option: "I choose",
  because: "Because",
  becauseHint: "The reasons you would give to the person it costs most.",
  prediction: "What I expect to happen",
  predictionHint: "Something that can turn out wrong.",
  confidence: "How sure I am of that",
  confidenceValue: (percent: number) => `${percent} in 100`,
  known: "How I will know",
  knownHint: "What you will see or hear if it comes true.",
  responsible: "Who sees to it",
  responsibleHint: "One name.",
  nobody: "Everyone is a fine choir, and nobody’s job. One name, please; yours will do.",
  several: "Two people can wait for each other for years. One name, please.",
  action: "What they do first",
  reviewOn: "When I look back",
  reviewHint: "Casebook puts it on your first screen on that day.",
  lockText:
    "Deciding locks this dilemma: what happened, the facts, the options, the walk and your prediction stay as they are from now on. Later thoughts can be added under them, with their date.",
  lock: "Decide and lock",
  locking: "Locking",
  missing: "Still needed: an option, a reason, an expectation and one name.",
  decidedOn: (day: string) => `Decided on ${day}`,
  chose: "I chose",
  noReviewDay: "No day was set for looking back.",
  reviewDay: (day: string) => `Look back on ${day}`,
};
