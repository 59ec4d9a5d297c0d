import type { KnownExcuse } from "../../../core/walk/excuse.ts";

/** How an excuse reads today; nothing for one that is not in the file any more. */
export function saidBy(known: readonly KnownExcuse[], id: string): string | undefined {
  return known.find((excuse) => excuse.id === id)?.says;
}
