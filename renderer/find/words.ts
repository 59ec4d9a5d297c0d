/** The words of finding things from anywhere. */
export const findWords = { title: "Find" };
