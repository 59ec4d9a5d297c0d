import type { Session } from "../workshop/session.ts";
import type { Disagreement } from "./disagreement.ts";
import { type Changes, mergeValues } from "./merge-values.ts";

/** Two versions of a session as one, part by part. */
export function mergeSessions(
  first: Session,
  second: Session,
  changes: Changes,
  disagreements: Disagreement[],
): unknown {
  return mergeValues([], first, second, changes, disagreements);
}
