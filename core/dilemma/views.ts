import type { Format } from "../document.ts";
import { day, itemId, line } from "../text.ts";
import { z } from "../zod.ts";
import { rows } from "./dilemma.ts";
import { orders } from "./listing.ts";
import { statuses } from "./status.ts";

const listingSchema = z.object({
  text: line,
  status: z.enum(statuses).nullable(),
  tag: line.nullable(),
  row: z.enum(rows).nullable(),
  /** Views that were kept before one could narrow to a lens have none. */
  lens: itemId.nullable().default(null),
  from: day.nullable(),
  to: day.nullable(),
  order: z.enum(orders),
});

/** A listing of the journal that its owner comes back to, and its name. */
export const savedViewSchema = z.strictObject({ name: line.min(1).max(60), listing: listingSchema });

const viewsSchema = z.object({ views: z.array(savedViewSchema).max(50).default([]) });

export type SavedView = z.infer<typeof savedViewSchema>;
export type Views = z.infer<typeof viewsSchema>;

/** The file `views.json`. */
export const viewsFormat: Format<Views> = { name: "casebook-views", version: 1, schema: viewsSchema, migrations: [] };

/** The views with one more, or with another listing under a name that was there. Newest last. */
export function withView(views: readonly SavedView[], view: SavedView): SavedView[] {
  return [...views.filter((other) => other.name !== view.name), view];
}
