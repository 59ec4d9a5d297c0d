/** The words of a dilemma that was deleted elsewhere while something was typed here. */
export const goneWords = {
  title: "This dilemma was deleted",
  lead: (title: string) =>
    `“${title}” was moved to the bin in another window while you wrote in this one. What you typed last could not be saved. It stands here until you close the window.`,
  bringBack: "Bring it back and save",
  copy: "Copy what I typed",
  copied: "Copied. You can paste it anywhere.",
  selected: "It is selected. Copy it with the keyboard.",
  typed: "Typed here, not saved",
  chosen: (parts: string) => `Also changed here, without words to copy: ${parts}.`,
};
