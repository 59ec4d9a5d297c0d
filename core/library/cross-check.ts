import type { Fault } from "../fault.ts";
import type { WalkPlan } from "../walk/lens.ts";
import type { Case } from "./case.ts";

/** What is wrong in what a case points at: a related case that is not known, or is the case itself; a lens that is not known. */
export function pointingFaults({ id, matter }: Case, ids: ReadonlySet<string>, lenses: ReadonlySet<string>): Fault[] {
  const ofRelated = matter.related.flatMap((related, place) =>
    related.id !== id && ids.has(related.id)
      ? []
      : [{ file: `${id}.md`, field: `related.${place}.id`, problem: `"${related.id}" is not another case` }],
  );
  const ofLenses = matter.lenses.flatMap((lens, place) =>
    lenses.has(lens)
      ? []
      : [{ file: `${id}.md`, field: `lenses.${place}`, problem: `"${lens}" is not a lens of the walk` }],
  );
  return [...ofRelated, ...ofLenses];
}

/**
 * What is wrong between files that are each fine alone: a related case that is not there, or is the case itself; a lens that
 * is not there; a question of the walk that points at a case which is not there.
 */
export function crossFaults(cases: readonly Case[], plan: WalkPlan): Fault[] {
  const ids = new Set(cases.map((read) => read.id));
  const lenses = new Set(plan.lenses.map((lens) => lens.id));
  const ofCases = cases.flatMap((read) => pointingFaults(read, ids, lenses));
  const ofLenses = plan.lenses.flatMap((lens) =>
    lens.questions.flatMap(({ neglected }, place) =>
      neglected === undefined || ids.has(neglected.case)
        ? []
        : [
            {
              file: `${lens.id}.yaml`,
              field: `questions.${place}.neglected.case`,
              problem: `"${neglected.case}" is not a case`,
            },
          ],
    ),
  );
  return [...ofCases, ...ofLenses];
}
