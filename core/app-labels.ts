/** What can be done from anywhere, as the menu, the buttons and the list of commands call it. */
export const appLabels = {
  new: "New dilemma",
  openFile: "Open a case file…",
  find: "Find",
  print: "Print this page",
  back: "Back to the page before",
  forward: "Forward again",
  today: "Today",
  journal: "Journal",
  library: "Library",
  code: "House code",
  circle: "Circle",
  workshops: "Workshops",
  insights: "Insights",
  lenses: "Lenses",
  bin: "Bin",
  safekeeping: "Safekeeping",
  shortcuts: "Keyboard shortcuts",
  about: "About",
} as const;

export type AppCommandId = keyof typeof appLabels;

/** Whether a word from outside names a command of the whole app. */
export function isAppCommand(word: unknown): word is AppCommandId {
  return typeof word === "string" && Object.hasOwn(appLabels, word);
}
