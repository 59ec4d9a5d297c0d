import { whole } from "../words/numbers.ts";

function cases(count: number): string {
  return count === 1 ? "1 case" : `${whole(count)} cases`;
}

/** The words of the library. */
export const libraryWords = {
  title: "Library",
  lead: "What other small firms faced. Each case stops at the decision; how it went stays sealed until you have made yours.",
  own: "Own cases and packs",
  search: "Search the library",
  searchHint: "Raise prices, a late supplier",
  filters: "Filters",
  category: "Category",
  lens: "Lens",
  kind: "Kind",
  level: "Level",
  any: "Any",
  reset: "Clear filters",
  list: "Cases",
  count: (shown: number, all: number) => (shown === all ? cases(all) : `${whole(shown)} of ${whole(all)}`),
  minutes: (count: number) => `${whole(count)} min`,
  committed: "Choice committed",
  broken: "Seal broken",
  dilemmas: "In your journal",
  nothing: "No case fits this yet",
  nothingFound: (text: string) => `Nothing here answers to “${text}”.`,
  nothingText: "Try fewer words, or words a customer would use.",
  nothingShelf: "Or let go of a filter.",
  nothingShelfOnly: "No case has all of these. Let go of a filter to see more.",
  showAll: "Show all cases",
  empty: "There are no cases in this library. The rest of Casebook works without them.",
};
