/** The words of the first run. */
export const welcomeWords = { title: "Welcome" };
