import type { Round } from "./round.ts";

/** Whether the replies of others may not be seen yet: the author has recorded no view, or the peer has sent no reply. */
export function isSealed(round: Round): boolean {
  return round.side === "own" ? round.view === null : round.sent.length === 0;
}

/** How many replies there are; several editions of one count as one. */
export function replyCount({ replies }: Round): number {
  return new Set(replies.map(({ item }) => item.id)).size;
}
