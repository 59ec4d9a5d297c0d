/** The words of the journal. */
export const journalWords = { title: "Journal" };
