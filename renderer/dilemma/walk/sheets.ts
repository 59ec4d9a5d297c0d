import type { Walk } from "../../../core/dilemma/dilemma.ts";
import { type Lens, lensesFor, type WalkPlan } from "../../../core/walk/lens.ts";
import { addressOf } from "../steps.ts";

/** One sheet of the walk. */
export type Sheet =
  | { readonly kind: "start" }
  | { readonly kind: "stops" }
  | { readonly kind: "lens"; readonly lens: Lens }
  | { readonly kind: "code" }
  | { readonly kind: "findings" };

const ofLens = "lens-"; // An owner's lens may have any id, also the word for another sheet.

/** The address of a sheet, so that the way back and a reload find it. */
export function addressOfSheet(id: string, sheet: Sheet): string {
  const walk = addressOf(id, "walk");
  switch (sheet.kind) {
    case "start":
      return walk;
    case "stops":
    case "code":
    case "findings":
      return `${walk}/${sheet.kind}`;
    case "lens":
      return `${walk}/${ofLens}${sheet.lens.id}`;
  }
}

function sheetOf(lens: Lens | undefined, otherwise: Sheet): Sheet {
  return lens === undefined ? otherwise : { kind: "lens", lens };
}

/** Behind a stop sign nothing is weighed. */
function unlessStopped(plan: WalkPlan, walk: Walk, sheet: Sheet): Sheet {
  return plan.stops.some((stop) => walk.stops[stop.id] === "yes") ? { kind: "stops" } : sheet;
}

function lensSheet(id: string, plan: WalkPlan, walk: Walk): Sheet | null {
  const lens = walk.length === null ? undefined : lensesFor(plan, walk.length).find((other) => other.id === id);
  return lens === undefined ? null : unlessStopped(plan, walk, { kind: "lens", lens });
}

/** The sheet that a word of the address names, or null when there is none such: a lens may be switched off since. */
export function sheetAt(word: string | undefined, plan: WalkPlan, walk: Walk, hasCode: boolean): Sheet | null {
  if (word === undefined) return { kind: "start" };
  if (word === "stops" || word === "findings") return { kind: word };
  if (word === "code") return hasCode ? unlessStopped(plan, walk, { kind: "code" }) : null;
  return word.startsWith(ofLens) ? lensSheet(word.slice(ofLens.length), plan, walk) : null;
}

/** Where a walk is taken up again: the stop signs while one is open or up, then the first lens with an open question. */
export function firstOpenSheet(plan: WalkPlan, walk: Walk): Sheet {
  if (plan.stops.some((stop) => walk.stops[stop.id] !== "no")) return { kind: "stops" };
  const isOpen = (lens: Lens) => lens.questions.some((question) => walk.answers[question.id] === undefined);
  return sheetOf(lensesFor(plan, walk.length ?? "full").find(isOpen), { kind: "findings" });
}

/**
 * Where a lens stands in the walk, from 0, and the sheets around it. The lens behind no other follows the stop signs; behind
 * the last one comes the house code, where there is one.
 */
export function placeOf(plan: WalkPlan, walk: Walk, lens: Lens | null, hasCode: boolean) {
  const lenses = lensesFor(plan, walk.length ?? "full");
  const place = lenses.findIndex(({ id }) => id === lens?.id);
  return {
    place,
    total: lenses.length,
    before: sheetOf(lenses[place - 1], { kind: "stops" }),
    after: sheetOf(lenses[place + 1], { kind: hasCode ? "code" : "findings" }),
  };
}

/** The sheet before the house code. */
export function lastLens(plan: WalkPlan, walk: Walk): Sheet {
  return sheetOf(lensesFor(plan, walk.length ?? "full").at(-1), { kind: "stops" });
}
