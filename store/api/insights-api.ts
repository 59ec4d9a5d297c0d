import type { CasebookApi } from "../../core/api.ts";
import { insights } from "../../core/insights/insights.ts";
import { done } from "../../core/outcome.ts";
import type { Parts } from "../parts.ts";
import { presentPlan } from "../present-plan.ts";
import { refusing } from "../refusal-of.ts";

/** The part of the contract that says what the decisions say together, counted anew from every dilemma when asked. */
export function insightsApi(parts: Parts): Pick<CasebookApi, "readInsights"> {
  const { casebook, library } = parts;
  const exceptions = library.excuses.filter(({ exception }) => exception === "yes");
  const exceptionIds = new Set(exceptions.map(({ id }) => id));
  return {
    readInsights: ({ tag }) =>
      refusing(async () => {
        const dilemmas = (await casebook.journal.entries()).map((entry) => entry.dilemma);
        return done(insights(dilemmas, presentPlan(parts), exceptionIds, tag));
      }),
  };
}
