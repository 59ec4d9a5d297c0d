import type { WalkPlan } from "../core/walk/lens.ts";
import { applyOwn } from "../core/walk/whole-walk.ts";
import type { OpenParts } from "./parts.ts";

/** What the walk asks now: the shipped stop signs and lenses with the owner's changes over them. */
export function presentPlan({ library, casebook }: Pick<OpenParts, "library" | "casebook">): WalkPlan {
  return applyOwn(library.plan, casebook.lenses.content);
}
