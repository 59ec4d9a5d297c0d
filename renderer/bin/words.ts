import { longDay } from "../words/dates.ts";

/** The words of the bin. */
export const binWords = {
  title: "Bin",
  lead: (days: number) =>
    `What you delete stays here for ${days} days, then it is gone for good. Until then you can take it back as it was.`,
  journal: "Back to the journal",
  list: "Deleted dilemmas, cases, rounds of the circle and workshops",
  kind: { dilemma: "Dilemma", case: "Case", round: "Round of the circle", session: "Workshop" },
  deleted: (day: string) => `Deleted ${longDay(day)}`,
  left: (days: number) => (days === 0 ? "Last day" : days === 1 ? "1 day left" : `${days} days left`),
  restore: "Restore",
  restoreNamed: (title: string) => `Restore “${title}”`,
  restored: {
    dilemma: (title: string) => `“${title}” is back in the journal.`,
    case: (title: string) => `“${title}” is back in the library.`,
    round: (title: string) => `“${title}” is back in the circle.`,
    session: (title: string) => `“${title}” is back among your workshops.`,
  },
  open: "Open it",
  empty: "The bin is empty.",
};
