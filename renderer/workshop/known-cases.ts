import type { CaseSummary } from "../../core/library/shelf.ts";
import type { Block } from "../../core/workshop/plan/block.ts";
import { missingIn } from "../../core/workshop/plan/missing-in.ts";
import type { OpenSession } from "./use-plan.ts";

/** The title of a case by the session's own copy, else by the library; null for one that is in neither. */
export function titleOfCase(id: string | null, open: OpenSession, shelf: readonly CaseSummary[]): string | null {
  const known = open.session.cases.find((one) => one.id === id) ?? shelf.find((one) => one.id === id);
  return known === undefined ? null : known.title;
}

/** The blocks whose case is missing. A case of the library is copied as the plan is saved: until then it is not missing. */
export function missingNow(open: OpenSession, shelf: readonly CaseSummary[]): Block[] {
  const missing = missingIn(open.session);
  if (open.standing.kind === "saved" || open.standing.kind === "saved-but") return missing;
  return missing.filter(({ caseId }) => !shelf.some(({ id }) => id === caseId));
}
