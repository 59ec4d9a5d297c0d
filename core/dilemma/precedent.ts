import { documentId, itemId, prose } from "../text.ts";
import { z } from "../zod.ts";

/** How a dilemma stands to what it is linked with: it goes the same way, is different where it matters, or goes another way. */
export const bearings = ["follows", "distinguishes", "overrules"] as const;

const bearing = z.enum(bearings).nullable().default(null);
const why = prose.default("");

/** A link from a dilemma to an earlier one or to a case. The bearing is null until its owner has said. */
export const precedentSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("dilemma"), id: documentId, bearing, why }),
  z.object({ kind: z.literal("case"), id: itemId, bearing, why }),
]);

/** How many precedents a dilemma may have. */
export const precedentsAtMost = 100;

export type Bearing = (typeof bearings)[number];
export type Precedent = z.infer<typeof precedentSchema>;

/** What a dilemma is linked with: a case of the library, or an earlier dilemma. */
export type Linked = Pick<Precedent, "kind" | "id">;

function isOf(precedent: Linked, { kind, id }: Linked): boolean {
  return precedent.kind === kind && precedent.id === id;
}

/** Whether something is among the precedents. */
export function isLinked(precedents: readonly Linked[], to: Linked): boolean {
  return precedents.some((precedent) => isOf(precedent, to));
}

/** The precedents with one more, at the end; one that is there stays as it is, and so do they all when there are as many as may be. */
export function link(precedents: readonly Precedent[], to: Linked): Precedent[] {
  if (isLinked(precedents, to) || precedents.length >= precedentsAtMost) return [...precedents];
  return [...precedents, { kind: to.kind, id: to.id, bearing: null, why: "" }];
}

/** The precedents without one. */
export function unlink(precedents: readonly Precedent[], to: Linked): Precedent[] {
  return precedents.filter((precedent) => !isOf(precedent, to));
}

/** The precedents with another bearing or another reason for one of them. */
export function withBearing(
  precedents: readonly Precedent[],
  to: Linked,
  change: Partial<Pick<Precedent, "bearing" | "why">>,
): Precedent[] {
  return precedents.map((precedent) => (isOf(precedent, to) ? { ...precedent, ...change } : precedent));
}
