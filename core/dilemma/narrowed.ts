import type { Listing } from "./listing.ts";

/** Whether a listing leaves anything out. The order leaves nothing out. */
export function isNarrowed({ text, status, tag, row, lens, from, to }: Listing): boolean {
  return text.trim() !== "" || [status, tag, row, lens, from, to].some((side) => side !== null);
}

/** What a listing can be narrowed to now: the tags in use, and the ids of the lenses to choose from. */
export interface Narrowing {
  readonly tags: readonly string[];
  readonly lenses: readonly string[];
}

/** The listing with its tag and its lens let go where they are not there any more: nobody could see why nothing matches. */
export function withoutGone(listing: Listing, { tags, lenses }: Narrowing): Listing {
  const { tag, lens } = listing;
  return {
    ...listing,
    tag: tag !== null && tags.includes(tag) ? tag : null,
    lens: lens !== null && lenses.includes(lens) ? lens : null,
  };
}

/** Whether two listings show the same in the same order. */
export function isSameListing(one: Listing, other: Listing): boolean {
  const sides = ["status", "tag", "row", "lens", "from", "to", "order"] as const;
  return one.text.trim() === other.text.trim() && sides.every((side) => one[side] === other[side]);
}
