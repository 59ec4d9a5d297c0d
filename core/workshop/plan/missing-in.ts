import type { Session } from "../session.ts";
import { type Block, isAboutCase } from "./block.ts";

/** The blocks about a case that the session has no copy of, or that no case was chosen for, in the order of the agenda. */
export function missingIn({ blocks, cases }: Pick<Session, "blocks" | "cases">): Block[] {
  const copied = new Set(cases.map(({ id }) => id));
  return blocks.filter(({ kind, caseId }) => isAboutCase(kind) && (caseId === null || !copied.has(caseId)));
}
