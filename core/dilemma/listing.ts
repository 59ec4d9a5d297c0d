import { assertNever } from "../assert-never.ts";
import { dayOf } from "../days.ts";
import { everyLens, type Lens, type WalkPlan } from "../walk/lens.ts";
import type { Row } from "./dilemma.ts";
import type { Status } from "./status.ts";
import type { Summary } from "./summary.ts";

/** What the journal can be sorted by. */
export const orders = ["changed", "written", "due", "review", "title"] as const;

export type Order = (typeof orders)[number];

/** What the journal shows. A null or an empty text leaves that side open. */
export interface Listing {
  readonly text: string;
  readonly status: Status | null;
  readonly tag: string | null;
  readonly row: Row | null;
  /** The id of a lens that the walk strained. */
  readonly lens: string | null;
  /** Written on this day or later, and on that day or earlier. */
  readonly from: string | null;
  readonly to: string | null;
  readonly order: Order;
}

/** Everything, the last changed first. */
export const wholeJournal: Listing = {
  text: "",
  status: null,
  tag: null,
  row: null,
  lens: null,
  from: null,
  to: null,
  order: "changed",
};

function matches(summary: Summary, listing: Listing): boolean {
  const wanted = listing.text.trim().toLowerCase();
  const written = listing.from === null && listing.to === null ? "" : dayOf(new Date(summary.createdAt));
  return (
    (wanted === "" || `${summary.title} ${summary.opening}`.toLowerCase().includes(wanted)) &&
    (listing.status === null || summary.status === listing.status) &&
    (listing.tag === null || summary.tags.includes(listing.tag)) &&
    (listing.row === null || summary.rows.includes(listing.row)) &&
    (listing.lens === null || summary.strained.includes(listing.lens)) &&
    (listing.from === null || written >= listing.from) &&
    (listing.to === null || written <= listing.to)
  );
}

/** Moments and days read in order as they are written: asking a language how it sorts takes far longer. */
function inTime(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

function inOrder(order: Order): (one: Summary, other: Summary) => number {
  switch (order) {
    case "changed":
      return (one, other) => inTime(other.savedAt, one.savedAt);
    case "written":
      return (one, other) => inTime(other.createdAt, one.createdAt);
    case "due":
      return (one, other) => inTime(one.by ?? "9999", other.by ?? "9999");
    case "review":
      return (one, other) => inTime(one.nextReview ?? "9999", other.nextReview ?? "9999");
    case "title":
      return (one, other) => one.title.localeCompare(other.title);
    default:
      return assertNever(order);
  }
}

/** The summaries that the listing asks for, in its order. Entries that are equal in it keep the order they came in. */
export function listed(summaries: readonly Summary[], listing: Listing): Summary[] {
  return summaries.filter((summary) => matches(summary, listing)).sort(inOrder(listing.order));
}

/** Every tag in use, by how often it is used, then by name. */
export function tagsIn(summaries: readonly Summary[]): string[] {
  const counts = new Map<string, number>();
  for (const tag of summaries.flatMap((summary) => summary.tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts.keys()].sort(
    (one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0) || one.localeCompare(other),
  );
}

/** The lenses to choose from: those that are asked, then those that are switched off and strained a dilemma all the same. */
export function lensesIn(summaries: readonly Summary[], plan: WalkPlan): Lens[] {
  const asked = new Set(plan.lenses.map(({ id }) => id));
  const strained = new Set(summaries.flatMap((summary) => summary.strained));
  return everyLens(plan).filter(({ id, title }) => asked.has(id) || (strained.has(id) && title.trim() !== ""));
}
