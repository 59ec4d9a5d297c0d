/** The words of the page on which a case is read. */
export const caseWords = { title: "Case" };
