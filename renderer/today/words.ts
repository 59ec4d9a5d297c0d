/** The words of the first screen. */
export const todayWords = { title: "Today" };
