import type { Mark } from "./reading.ts";

/** Whether the outcome may be seen. It stands apart from the schema of what was read, which the search needs nothing of. */
export function isUnsealed(mark: Mark): boolean {
  return mark.committed !== null || mark.brokenAt !== null;
}
