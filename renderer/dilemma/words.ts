/** The words of writing, walking, deciding and looking back. */
export const dilemmaWords = { title: "Dilemma" };
