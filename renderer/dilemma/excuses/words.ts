/** The words of the excuses one hears. */
export const excusesWords = {
  title: "Which of these do you hear?",
  lead: "From others, or in your own voice. Pick the ones you hear; each has one question for you.",
  quoted: (says: string) => `“${says.replace(/\.$/, "")}”`,
  pick: (says: string) => `I hear “${says.replace(/\.$/, "")}”`,
  answer: "Your answer",
  none: "You hear every one of them. That is a long day.",
  unknown: "An excuse of an earlier version",
  noAnswer: "It was heard, and the question was left open.",
};
