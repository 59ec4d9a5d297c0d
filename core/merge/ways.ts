import type { Dilemma } from "../dilemma/dilemma.ts";
import { lockedParts } from "../dilemma/edit.ts";
import { valueAt, withValueAt } from "./at-path.ts";
import { saysSame } from "./canonical.ts";
import { type Conflict, joined, thoughtUnder, type Way } from "./conflict.ts";
import type { Path } from "./path.ts";

/** Whether a place in a dilemma can only be written under, not written anew. */
function isLocked(dilemma: Dilemma, path: Path): boolean {
  const [part = ""] = path;
  const locked: readonly string[] =
    dilemma.decision === null ? [] : [...lockedParts(dilemma), "decision", "attachments"];
  return locked.includes(part);
}

/** What can be done about a conflict; `dilemma` is the one it is of, or null for another document. */
export function waysOf({ path, there }: Conflict, here: unknown, dilemma: Dilemma | null): Way[] {
  if (dilemma !== null && isLocked(dilemma, path)) return thoughtUnder(path) === null ? ["keep"] : ["thought", "keep"];
  return joined(path, here, there) === null ? ["keep", "take"] : ["keep", "take", "both"];
}

/**
 * The content when a conflict was settled by putting the other in its place, or one under the other. Null where there is no such
 * place any more, as the record that held it is gone.
 */
export function settledBy<Content>(
  content: Content,
  { path, there }: Conflict,
  here: unknown,
  way: Way,
): Content | null {
  if (way === "keep" || way === "thought") return content;
  const wanted = way === "take" ? there : (joined(path, here, there) ?? here);
  const settled = withValueAt(content, path, wanted);
  return saysSame(valueAt(settled, path), wanted) ? settled : null;
}
