/** The words of the bin. */
export const binWords = { title: "Bin" };
