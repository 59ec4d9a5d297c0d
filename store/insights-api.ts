import type { CasebookApi } from "../core/api.ts";
import { insights } from "../core/insights/insights.ts";
import { done } from "../core/outcome.ts";
import type { Parts } from "./parts.ts";

/** No excuse is known to ask for an exception until the list of excuses says so. */
const exceptionIds: ReadonlySet<string> = new Set();

/** The part of the contract that says what the decisions say together, counted anew from every dilemma when asked. */
export function insightsApi({ casebook, library }: Parts): Pick<CasebookApi, "readInsights"> {
  return {
    async readInsights({ tag }) {
      const dilemmas = casebook.journal.entries().map((entry) => entry.dilemma);
      return done(insights(dilemmas, library.plan, exceptionIds, tag));
    },
  };
}
