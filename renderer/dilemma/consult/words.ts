/** The words of consulting before announcing, and of what will be said. */
export const consultWords = { title: "Consult" };
