import type { Listing } from "./listing.ts";

/** Whether a listing leaves anything out. The order leaves nothing out. */
export function isNarrowed({ text, status, tag, row, from, to }: Listing): boolean {
  return text.trim() !== "" || [status, tag, row, from, to].some((side) => side !== null);
}

/** The listing with its tag let go when none of `tags`, the tags in use, is it: nobody could see why nothing matches. */
export function withoutGoneTag(listing: Listing, tags: readonly string[]): Listing {
  return listing.tag === null || tags.includes(listing.tag) ? listing : { ...listing, tag: null };
}

/** Whether two listings show the same in the same order. */
export function isSameListing(one: Listing, other: Listing): boolean {
  const sides = ["status", "tag", "row", "from", "to", "order"] as const;
  return one.text.trim() === other.text.trim() && sides.every((side) => one[side] === other[side]);
}
