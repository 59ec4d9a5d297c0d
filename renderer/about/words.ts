/** The words of the page about the app. */
export const aboutWords = { title: "About" };
