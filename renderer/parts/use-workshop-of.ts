import { useEffect } from "react";
import type { Category } from "../../core/library/case.ts";
import { agendaOf, casesAtMost, lengthFor, withPauseNamed } from "../../core/workshop/plan/agenda.ts";
import { nextStart } from "../../core/workshop/plan/typed.ts";
import { say } from "../commands/said.ts";
import { useWords } from "../words/use-words.ts";
import { useStartingSession } from "./use-starting-session.ts";

/** Makes a session of some cases in their order, with everything a room does with each, and opens its plan. */
export function useWorkshopOf(): (title: string, caseIds: readonly string[], theme: Category | null) => void {
  const { workshops: words, refusals } = useWords();
  const { refusal, start } = useStartingSession();
  useEffect(() => {
    if (refusal !== null) say({ tone: "trouble", text: refusals[refusal] });
  }, [refusal, refusals]);
  return (title, caseIds, theme) => {
    const chosen = caseIds.slice(0, casesAtMost);
    const length = lengthFor(chosen.length);
    const blocks = withPauseNamed(
      agendaOf(length, chosen, () => crypto.randomUUID()),
      words.pause,
    );
    void start({ title, theme, on: null, start: nextStart(new Date()), length, names: false, blocks });
  };
}
