import type { Block } from "../../core/workshop/plan/block.ts";
import type { Session } from "../../core/workshop/session.ts";

/** The title of the case a block is about; null where it is about none, or where it is missing. */
export function caseTitleOf({ caseId }: Block, session: Session): string | null {
  return session.cases.find(({ id }) => id === caseId)?.title ?? null;
}
