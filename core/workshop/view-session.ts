import { lensesFor, type WalkPlan } from "../walk/lens.ts";
import type { KeptSession, SessionSummary, SessionView } from "./kept-session.ts";
import { missingIn } from "./plan/missing-in.ts";
import type { Session } from "./session.ts";
import { hideOpenBallots } from "./vote/votes.ts";

/** The names of the lenses of a walk, by their ids. */
export function lensNamesOf({ lenses }: WalkPlan): Record<string, string> {
  return Object.fromEntries(lenses.map(({ id, title }) => [id, title]));
}

/** A session as the window sees it; `shipped` is the walk as it ships, without anything of the owner's. */
export function viewSession(kept: KeptSession, shipped: WalkPlan): SessionView {
  const quick = lensesFor(shipped, "quick").flatMap(({ questions }) => questions);
  const walk = quick.map(({ ask, example }) => ({ asked: ask, example }));
  return { ...kept, session: hideOpenBallots(kept.session), lensNames: lensNamesOf(shipped), walk };
}

function casesOf({ blocks, cases }: Session): { id: string; title: string }[] {
  const planned = new Set(blocks.map(({ caseId }) => caseId));
  return cases.filter(({ id }) => planned.has(id)).map(({ id, title }) => ({ id, title }));
}

/** The line of the list for a session. */
export function summariseSession({ session, savedAt }: KeptSession): SessionSummary {
  const { id, title, on, start, length, blocks, runs, from } = session;
  return {
    ...{ id, title, on, start, length, savedAt },
    planned: blocks.reduce((sum, { minutes }) => sum + minutes, 0),
    cases: casesOf(session),
    missing: missingIn(session).length,
    runs: runs.length,
    lastRunAt: runs.map(({ beganAt }) => beganAt).reduce<string | null>(laterOf, null),
    isGoing: runs.some(({ endedAt }) => endedAt === null),
    by: from?.by ?? null,
  };
}

function laterOf(one: string | null, other: string): string {
  return one === null || one < other ? other : one;
}
