/** The words of the frame around every screen. */
export const shellWords = {
  name: "Casebook",
  windowTitle: (page: string) => `${page} · Casebook`,
  skip: "Skip to the page",
  waiting: "One moment.",
  nav: "Main",
  today: "Today",
  journal: "Journal",
  library: "Library",
  insights: "Insights",
  lenses: "Lenses",
  about: "About",
  newDilemma: "New dilemma",
  find: "Find",
  nowhere: "There is no such page",
  nowhereText: "The address points at nothing. Everything you wrote is where it was.",
};
