/** The words of what the decisions say together. */
export const insightsWords = { title: "Insights" };
