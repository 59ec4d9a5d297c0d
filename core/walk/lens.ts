import { itemId, line } from "../text.ts";
import { z } from "../zod.ts";

const questionSchema = z.strictObject({
  id: itemId,
  /** One of the four questions of the quick walk. */
  quick: z.literal("yes").optional(),
  ask: line,
  example: z.string().min(1).max(600),
  /** What is under strain when the answer is no, as a clause that follows the title of the lens. */
  tension: line,
  neglected: z.strictObject({ case: itemId, why: z.string().min(1).max(400) }),
});

const stopSchema = z.strictObject({ id: itemId, ask: line, example: z.string().min(1).max(600), help: line });

const order = z
  .string()
  .regex(/^\d{1,3}$/, "is a whole number")
  .transform(Number);

/** A file of `cases/lenses`: a group of questions with one concern. A yes always means at ease. */
export const lensSchema = z.strictObject({
  id: itemId,
  order,
  title: line,
  concern: line,
  questions: z.array(questionSchema).min(1),
});

/** The file of stop signs. A yes means that this is not a gray area. */
export const stopSignsSchema = z.strictObject({
  id: itemId,
  order,
  kind: z.literal("stop"),
  title: line,
  concern: line,
  questions: z.array(stopSchema).min(1),
});

type ShippedQuestion = z.infer<typeof questionSchema>;

/**
 * A question of the walk. Every shipped one has a case where it was passed over; one of the owner's own has none. `quick` says
 * that the quick walk asks it, as shipped or because the owner put it there.
 */
export type Question = Omit<ShippedQuestion, "neglected" | "quick"> & {
  readonly neglected?: ShippedQuestion["neglected"];
  readonly quick?: "yes" | "own" | undefined;
};

/** A group of questions with one concern, shipped or the owner's own. */
export type Lens = Omit<z.infer<typeof lensSchema>, "questions"> & { readonly questions: readonly Question[] };
export type StopSigns = z.infer<typeof stopSignsSchema>;
export type StopSign = z.infer<typeof stopSchema>;

/** Everything the walk asks, in the order it is asked. */
export interface WalkPlan {
  readonly stops: readonly StopSign[];
  readonly lenses: readonly Lens[];
  /** What the owner switched off, in its lenses. It is not asked, and still gives old answers their place and name. */
  readonly retired?: readonly Lens[];
}

/** Every lens that has a name, each once: those that are asked, then those that are wholly switched off. */
export function everyLens(plan: WalkPlan): Lens[] {
  const asked = new Set(plan.lenses.map((lens) => lens.id));
  return [...plan.lenses, ...(plan.retired ?? []).filter((lens) => !asked.has(lens.id))];
}

/** The lenses with only the questions that a walk of this length asks; a lens left without any is left out. */
export function lensesFor(plan: WalkPlan, length: "quick" | "full"): Lens[] {
  if (length === "full") return [...plan.lenses];
  return plan.lenses
    .map((lens) => ({ ...lens, questions: lens.questions.filter((question) => question.quick !== undefined) }))
    .filter((lens) => lens.questions.length > 0);
}
