/** What is said of whatever saves itself as it is typed, whichever it is. */
export const savingWords = {
  saved: (time: string) => `Saved ${time}`,
  savedButTitle: (time: string) => `Saved ${time}, all but the title`,
  saving: "Saving",
  notSaved: "Not saved",
  tryAgain: "Try again",
  undo: "Undo",
  redo: "Redo",
  mine: "What is on this screen",
  theirs: "What was saved there",
};
