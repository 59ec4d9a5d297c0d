import type { Summary } from "./summary.ts";

/** What an open dilemma waits for: to be told, to be weighed, or to be decided. */
export type NextStep = "tell" | "weigh" | "decide";

/** The open dilemmas that can be worked on, the last touched first, `most` at most. One written by a newer Casebook is only read. */
export function pickUp(summaries: readonly Summary[], most: number): Summary[] {
  return summaries
    .filter(({ status, readOnly }) => !readOnly && (status === "draft" || status === "weighing"))
    .sort((one, other) => other.savedAt.localeCompare(one.savedAt))
    .slice(0, most);
}

/** What comes next for an open dilemma. */
export function nextStep({ status, opening }: Pick<Summary, "status" | "opening">): NextStep {
  if (status === "weighing") return "decide";
  return opening === "" ? "tell" : "weigh";
}
