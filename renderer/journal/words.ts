import type { Order } from "../../core/dilemma/listing.ts";
import { nearDay } from "../words/dates.ts";

/** The words of the journal. */
export const journalWords = {
  title: "Journal",
  newDilemma: "New dilemma",
  bin: "Bin",
  list: "Dilemmas",

  filters: "Filter the journal",
  text: "Search in titles and first lines",
  status: "Status",
  anyStatus: "Any status",
  order: "Sorted by",
  orders: {
    changed: "Last changed",
    written: "Last written",
    due: "Decide by",
    review: "Next review",
    title: "Title",
  } satisfies Record<Order, string>,
  more: "More filters",
  fewer: "Fewer filters",
  tag: "Tag",
  anyTag: "Any tag",
  row: "People in the picture",
  anyRow: "Anyone",
  from: "Written from",
  to: "Written until",
  clear: "Clear filters",
  count: (shown: number, all: number) =>
    shown === all ? (all === 1 ? "1 dilemma" : `${all} dilemmas`) : `${shown} of ${all} dilemmas`,

  sample: "Sample",
  readOnly: "Read only",
  written: (at: string) => `Written ${nearDay(at)}`,
  changed: (at: string) => `changed ${nearDay(at)}`,
  by: (day: string) => `decide by ${nearDay(day)}`,
  lookBack: (day: string) => `look back ${nearDay(day)}`,
  remove: (title: string) => `Delete “${title}”`,

  deleted: (title: string, days: number) => `“${title}” is in the bin for ${days} days.`,
  undo: "Undo",
  undoNamed: (title: string) => `Undo: take “${title}” back`,
  dismiss: (title: string) => `Dismiss the note about “${title}”`,
  deletions: "Just deleted",

  none: "Nothing written yet",
  noneText: "A title and what happened are enough to begin. You can add everything else on a later day.",
  first: "Write the first one",
  lookAround: "Look around in a sample first",
  nothing: "Nothing matches",
  all: "Show everything",
  nothingText: "Every dilemma is still here; the filters leave them out.",
};
