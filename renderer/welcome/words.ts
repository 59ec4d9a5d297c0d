/** The words of the first run. The guard stands on the page about the app too, to be read again. */
export const welcomeWords = {
  title: "Casebook",
  subtitle: "For decisions that no law settles",
  lines: [
    "Write down what you have to decide, and weigh it with plain questions.",
    "Read what others did in their place, once you have chosen for yourself.",
    "Look back later: what came of it, and how well it was decided.",
  ],
  place: "Where it lives",
  placeText: "Everything you write stays on this machine, in one plain folder:",
  nothingSent: "There is no account and no network. Nothing is sent anywhere.",
  guard: "Before you write",
  guardText:
    "Notes like these can be read in court. Write facts, not labels: what was said and done, when, and by whom; not what kind of person did it. Casebook helps you think. It is not legal advice.",
  ways: "Two ways to begin",
  sample: "Start with a sample casebook",
  sampleText: "A few made-up dilemmas to look around in, each marked “Sample”. They leave in one step.",
  empty: "Start with an empty one",
  emptyText: "A clean first page. The library of cases is there either way.",
  start: "Begin",
  open: "Open the casebook",
  openText: "The sample dilemmas are in it already, each marked “Sample”. They leave in one step.",
  addingSample: "Adding the sample dilemmas.",
  opening: "Opening your casebook.",
};
