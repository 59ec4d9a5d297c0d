/** The words of the page on which the questions of the walk are made one's own. */
export const lensesWords = { title: "Questions of the walk" };
