/** The words of finding things from anywhere. */
export const findWords = {
  title: "Find",
  label: "Find a case, a dilemma or a place",
  placeholder: "Type a few words",
  clear: "Clear the search",
  results: "Found",
  places: "Go to",
  cases: "Cases",
  dilemmas: "Your dilemmas",
  nothing: (text: string) => `Nothing answers to “${text}”. Try fewer words, or others.`,
  keys: "Arrow keys to move, Enter to open, Escape to close",
};
