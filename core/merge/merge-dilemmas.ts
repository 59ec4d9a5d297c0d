import type { Dilemma } from "../dilemma/dilemma.ts";
import { lockedParts } from "../dilemma/edit.ts";
import { canonical, saysSame } from "./canonical.ts";
import type { Disagreement } from "./disagreement.ts";
import { type Changes, mergeValues, setBeside } from "./merge-values.ts";

/** Which of two versions has the decision that stands, the earlier one of two; null when both have the same, or none. */
function standing(first: Dilemma, second: Dilemma): "first" | "second" | null {
  if (saysSame(first.decision, second.decision)) return null;
  if (first.decision === null) return "second";
  if (second.decision === null) return "first";
  const one = `${first.decision.decidedAt} ${canonical(first.decision)}`;
  const other = `${second.decision.decidedAt} ${canonical(second.decision)}`;
  return one < other ? "first" : "second";
}

/**
 * Two versions of a dilemma as one. Where one was decided, the decision and the record it was made on stand whole, and what
 * the other version says otherwise is told; of two decisions the earlier stands.
 */
export function mergeDilemmas(
  first: Dilemma,
  second: Dilemma,
  changes: Changes,
  disagreements: Disagreement[],
): unknown {
  const stands = standing(first, second);
  if (stands === null) return mergeValues([], first, second, changes, disagreements);
  const swapped: Changes = changes === null ? null : { first: changes.second, second: changes.first };
  const [decided, other, between] = stands === "first" ? [first, second, changes] : [second, first, swapped];
  const locked = new Set<string>([...lockedParts(decided), "attachments", "decision"]);
  const parts = Object.keys(decided).map((name) => {
    const part = name as keyof Dilemma;
    if (!locked.has(part)) return [part, mergeValues([part], first[part], second[part], changes, disagreements)];
    setBeside([part], decided[part], other[part], between, disagreements);
    return [part, decided[part]];
  });
  return Object.fromEntries(parts);
}
