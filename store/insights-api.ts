import type { CasebookApi } from "../core/api.ts";
import { insights } from "../core/insights/insights.ts";
import { done } from "../core/outcome.ts";
import { applyOwn } from "../core/walk/whole-walk.ts";
import type { Parts } from "./parts.ts";

/** The part of the contract that says what the decisions say together, counted anew from every dilemma when asked. */
export function insightsApi({ casebook, library }: Parts): Pick<CasebookApi, "readInsights"> {
  const exceptions = library.excuses.filter(({ exception }) => exception === "yes");
  const exceptionIds = new Set(exceptions.map(({ id }) => id));
  return {
    async readInsights({ tag }) {
      const dilemmas = casebook.journal.entries().map((entry) => entry.dilemma);
      return done(insights(dilemmas, applyOwn(library.plan, casebook.lenses.content), exceptionIds, tag));
    },
  };
}
