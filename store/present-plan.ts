import type { WalkPlan } from "../core/walk/lens.ts";
import type { OwnLenses } from "../core/walk/own-lenses.ts";
import { applyOwn } from "../core/walk/whole-walk.ts";
import type { OpenParts } from "./parts.ts";

/** Kept for as long as the owner's changes stand, so that what was worked out by a plan is known to be by the present one. */
const plans = new WeakMap<OwnLenses, { readonly shipped: WalkPlan; readonly plan: WalkPlan }>();

/** What the walk asks now: the shipped stop signs and lenses with the owner's changes over them. */
export function presentPlan({ library, casebook }: Pick<OpenParts, "library" | "casebook">): WalkPlan {
  const { plan: shipped } = library;
  const own = casebook.lenses.content;
  const known = plans.get(own);
  if (known?.shipped === shipped) return known.plan;
  const plan = applyOwn(shipped, own);
  plans.set(own, { shipped, plan });
  return plan;
}
