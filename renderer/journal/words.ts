import { appLabels } from "../../core/app-labels.ts";
import type { Order } from "../../core/dilemma/listing.ts";
import { nearDay } from "../words/dates.ts";

/** The words of the journal. */
export const journalWords = {
  title: "Journal",
  newDilemma: appLabels.new,
  bin: appLabels.bin,
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
  lens: "Strained lens",
  anyLens: "Any lens",
  from: "Written from",
  to: "Written until",
  clear: "Clear filters",
  count: (shown: number, all: number) =>
    shown === all ? (all === 1 ? "1 dilemma" : `${all} dilemmas`) : `${shown} of ${all} dilemmas`,

  firstOf: (shown: number, all: number) => `The first ${shown} of ${all} are shown. Filters look through all of them.`,
  showMore: (count: number) => (count === 1 ? "Show 1 more" : `Show ${count} more`),

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
  justDone: "Just done",

  views: "Saved views",
  keepView: "Save this view",
  viewName: "Name of this view",
  viewHint: "The present filters and order come back with it.",
  viewNeedsName: "A view needs a name.",
  saveView: "Save",
  replaceView: "Replace the view of that name",
  forgetView: (name: string) => `Delete the view “${name}”`,
  showView: (name: string) => `Show the view “${name}”`,
  cancel: "Cancel",

  chooseSeveral: "Select several",
  choose: (title: string) => `Select “${title}”`,
  chosenBar: "Selected dilemmas",
  chosen: (count: number) => `${count} selected`,
  chooseAll: "Select all shown",
  chooseNone: "Select none",
  tagChosen: "Tags…",
  deleteChosen: "Delete them",
  endChoosing: "Done",
  tagTitle: (count: number) => (count === 1 ? "Tags of 1 dilemma" : `Tags of ${count} dilemmas`),
  addTags: "Add tags",
  addTagsHint: "Several with commas between them.",
  tagsInUse: "Or add from those in use",
  removeTags: "Take away",
  applyTags: (count: number) => (count === 1 ? "Change 1 dilemma" : `Change all ${count} dilemmas`),
  tagsHalfway:
    "Those before it in the list have their tags already; doing it again does no harm, and undo takes it back.",
  tagged: (count: number) =>
    count === 1 ? "The tags of 1 dilemma are changed." : `The tags of ${count} dilemmas are changed.`,
  undoTags: (count: number) =>
    count === 1 ? "Undo: put the tags of 1 dilemma back" : `Undo: put the tags of ${count} dilemmas back`,
  dismissTags: (count: number) =>
    count === 1
      ? "Dismiss the note about the tags of 1 dilemma"
      : `Dismiss the note about the tags of ${count} dilemmas`,
  deletedSeveral: (count: number, days: number) => `${count} dilemmas are in the bin for ${days} days.`,
  undoSeveral: (count: number) => `Undo: take ${count} dilemmas back`,
  dismissSeveral: (count: number) => `Dismiss the note about ${count} dilemmas`,

  none: "Nothing written yet",
  noneText: "A title and what happened are enough to begin. You can add everything else on a later day.",
  first: "Write the first one",
  lookAround: "Look around in a sample first",
  nothing: "Nothing matches",
  all: "Show everything",
  nothingText: "Every dilemma is still here; the filters leave them out.",
};
