import type { Dilemma } from "../dilemma/dilemma.ts";
import { everyLens, type WalkPlan } from "../walk/lens.ts";
import { planFor, strainedLensIds } from "../walk/strained.ts";

/** A lens, in how many walks it was strained, and in how many it was answered at all. */
export interface StrainedLens {
  readonly id: string;
  readonly title: string;
  readonly strained: number;
  readonly walked: number;
}

/** An excuse and in how many dilemmas it was heard. `asked` is its counter-question as it read last. */
export interface HeardExcuse {
  readonly id: string;
  readonly asked: string;
  readonly count: number;
}

function walkedLensIds(plan: WalkPlan, dilemma: Dilemma): string[] {
  const isAnswered = ({ id }: { readonly id: string }) => dilemma.walk.answers[id] !== undefined;
  return planFor(plan, dilemma)
    .lenses.filter(({ questions }) => questions.some(isAnswered))
    .map(({ id }) => id);
}

/**
 * The lenses that were strained at least once, the most often strained first. A lens counts once for each dilemma, and one
 * that is switched off still counts for what was decided while it was asked.
 */
export function strainedLenses(dilemmas: readonly Dilemma[], plan: WalkPlan): StrainedLens[] {
  const strainedIn = dilemmas.map((dilemma) => new Set(strainedLensIds(plan, dilemma)));
  const walkedIn = dilemmas.map((dilemma) => new Set(walkedLensIds(plan, dilemma)));
  return everyLens(plan)
    .map(({ id, title }) => ({
      id,
      title,
      strained: strainedIn.filter((ids) => ids.has(id)).length,
      walked: walkedIn.filter((ids) => ids.has(id)).length,
    }))
    .filter(({ strained }) => strained > 0)
    .sort((one, other) => other.strained - one.strained);
}

/** The excuses by how many dilemmas they were heard in, the most often heard first. Twice in one dilemma counts once. */
export function heardExcuses(dilemmas: readonly Dilemma[]): HeardExcuse[] {
  const heard = new Map<string, HeardExcuse>();
  const inOrder = [...dilemmas].sort((one, other) => one.createdAt.localeCompare(other.createdAt));
  for (const { excuses } of inOrder)
    for (const [id, { asked }] of new Map(excuses.map((excuse) => [excuse.id, excuse])))
      heard.set(id, { id, asked, count: (heard.get(id)?.count ?? 0) + 1 });
  return [...heard.values()].sort((one, other) => other.count - one.count || one.id.localeCompare(other.id));
}

/** The excuses that ask for an exception ("just this once") and were heard more than once: an exception that repeats is a rule. */
export function repeatedExceptions(heard: readonly HeardExcuse[], exceptionIds: ReadonlySet<string>): HeardExcuse[] {
  return heard.filter(({ id, count }) => exceptionIds.has(id) && count > 1);
}
