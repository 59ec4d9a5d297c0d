import type { Run } from "../../core/workshop/run/run.ts";
import { type VoteMode, voteModes } from "../../core/workshop/vote/vote.ts";
import { keepInTab, useTabKept } from "./tab-kept.ts";

function keyOf(sessionId: string): string {
  return `casebook-mode-${sessionId}`;
}

/** Keeps how the room will vote as a rule. */
export function keepMode(sessionId: string, mode: VoteMode): void {
  keepInTab(keyOf(sessionId), mode);
}

/** How the room votes as a rule: as it did last in this run, else as was said before it began, else by hands. */
export function useMode(sessionId: string, run: Run | null): VoteMode {
  const said = useTabKept(keyOf(sessionId));
  return run?.votes.at(-1)?.mode ?? voteModes.find((mode) => mode === said) ?? "hands";
}
