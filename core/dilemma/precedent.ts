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

export type Bearing = (typeof bearings)[number];
export type Precedent = z.infer<typeof precedentSchema>;

function isOf(precedent: Precedent, { kind, id }: Pick<Precedent, "kind" | "id">): boolean {
  return precedent.kind === kind && precedent.id === id;
}

/** The precedents with one more, at the end; one that is there stays as it is. */
export function link(precedents: readonly Precedent[], to: Pick<Precedent, "kind" | "id">): Precedent[] {
  if (precedents.some((precedent) => isOf(precedent, to))) return [...precedents];
  return [...precedents, { ...to, bearing: null, why: "" }];
}

/** The precedents without one. */
export function unlink(precedents: readonly Precedent[], to: Pick<Precedent, "kind" | "id">): Precedent[] {
  return precedents.filter((precedent) => !isOf(precedent, to));
}
