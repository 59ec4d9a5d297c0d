import type { SessionSummary } from "../kept-session.ts";

/** Where a session stands in the list: what goes on now, what is still to come, then what was touched last. */
function rank({ isGoing, on }: SessionSummary, today: string): number {
  if (isGoing) return 0;
  return on !== null && on >= today ? 1 : 2;
}

/** Every session as the list shows them. `today` as `2026-11-22`. */
export function listedSessions(sessions: readonly SessionSummary[], today: string): SessionSummary[] {
  const order = (one: SessionSummary) => `${one.on} ${one.start}`;
  return [...sessions].sort((a, b) => {
    const ranks = rank(a, today) - rank(b, today);
    if (ranks !== 0) return ranks;
    if (rank(a, today) === 1 && order(a) !== order(b)) return order(a) < order(b) ? -1 : 1;
    if (a.savedAt !== b.savedAt) return a.savedAt > b.savedAt ? -1 : 1;
    return a.id < b.id ? -1 : 1;
  });
}
