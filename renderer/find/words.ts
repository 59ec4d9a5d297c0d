/** The words of finding things from anywhere. */
export const findWords = {
  title: "Find",
  label: "Find a case, a dilemma, a place or something to do",
  placeholder: "Type a few words",
  clear: "Clear the search",
  results: "Found",
  cases: "Cases",
  dilemmas: "Your dilemmas",
  nothing: (text: string) => `Nothing answers to “${text}”. Try fewer words, or others.`,
  keys: "Arrow keys to move, Enter to choose, Escape to close",
};
