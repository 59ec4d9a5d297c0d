import { setImmediate as nextTurn } from "node:timers/promises";
import type { Summary } from "../core/dilemma/summary.ts";
import type { Parts } from "./parts.ts";
import { presentPlan } from "./present-plan.ts";

/** How many summaries are compared in one turn. */
const perTurn = 500;

/** Whether two lists say the same of the same dilemmas, in whatever order. Compares in turns with what else is asked. */
async function isSameList(one: readonly Summary[], other: readonly Summary[]): Promise<boolean> {
  if (one.length !== other.length) return false;
  const known = new Map(other.map((summary) => [summary.id, summary]));
  for (const [place, summary] of one.entries()) {
    if (place % perTurn === perTurn - 1) await nextTurn();
    if (JSON.stringify(summary) !== JSON.stringify(known.get(summary.id))) return false;
  }
  return true;
}

/**
 * Tells the window, when the folder has been read behind a list that was kept from before, what turned out otherwise than it
 * was shown. Resolves when it was told.
 */
export async function tellWhenRead(parts: Pick<Parts, "casebook" | "library" | "announce">): Promise<void> {
  const { journal, notices, tidied } = parts.casebook;
  const { pictured } = journal;
  if (pictured === null) return;
  const noticesBefore = notices.length;
  const [reading] = await Promise.allSettled([journal.whole]);
  if (reading.status === "fulfilled") {
    const isSame = await isSameList(pictured, journal.summaries(presentPlan(parts)));
    if (!isSame) parts.announce({ kind: "dilemmas" });
  }
  await Promise.allSettled([tidied]); // Why it was not read to its end is among the notices then.
  if (notices.length !== noticesBefore) parts.announce({ kind: "notices" });
}
