import type { Lack } from "./reply.ts";
import type { GivenView } from "./round.ts";

/** What is picked where no option is, but something else. No id of an option is written so. */
export const somethingElse = "_else";

/** A first view while it is typed, as it is kept as a draft: an option, `somethingElse` or nothing; digits or nothing. */
export interface DraftedView {
  readonly picked: string;
  readonly instead: string;
  readonly confidence: string;
  readonly because: string;
}

/** Nothing of a first view: it is filled with nothing on purpose. */
export const blankView = { picked: "", instead: "", confidence: "", because: "" } satisfies DraftedView;

/** How sure somebody said they are, or null. */
export function confidenceOf(typed: string): number | null {
  return /^\d{1,3}$/.test(typed) ? Math.min(100, Number(typed)) : null;
}

/**
 * The first view that a draft says, or null with what it lacks. `options` are the ids of those there are: one that was picked
 * and is not among them any more counts as nothing.
 */
export function viewOf(
  { picked, instead, confidence, because }: DraftedView,
  options: readonly string[],
): { readonly view: GivenView | null; readonly lacks: readonly Lack[] } {
  const optionId = options.includes(picked) ? picked : null;
  const isElse = picked === somethingElse && instead.trim() !== "";
  const percent = confidenceOf(confidence);
  const lacks: Lack[] = [];
  if (optionId === null && !isElse) lacks.push("choice");
  if (percent === null) lacks.push("confidence");
  if (percent === null || lacks.length > 0) return { view: null, lacks };
  return { view: { optionId, instead: isElse ? instead : "", confidence: percent, because }, lacks };
}
