/** The words of what a dilemma said on a past day. */
export const asItWasWords = {
  label: "As it was on…",
  show: "Show that day",
  choose: "Look at it as it was on an earlier day",
  needsDay: "Choose a day first.",
  tooEarly: (written: string) => `It was written on ${written}. Choose that day or a later one.`,
  notYet: "That day has not come yet. Choose an earlier one.",
  banner: (day: string) => `This is the record as it stood at the end of ${day}. It can be read here, not changed.`,
  backToToday: "Back to today",
  notKept: (day: string) =>
    `What it said on ${day} was not kept: the casebook keeps a copy of each day on which it was changed, and there is none of that day or before. Nothing is lost of what it says today.`,
};
