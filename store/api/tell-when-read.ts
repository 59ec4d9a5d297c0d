import type { Summary } from "../../core/dilemma/summary.ts";
import { inTurns } from "../in-turns.ts";
import type { Parts } from "../parts.ts";
import { presentPlan } from "../present-plan.ts";

/** Whether two lists say the same of the same dilemmas, in whatever order. Compares in turns with what else is asked. */
async function isSameList(one: readonly Summary[], other: readonly Summary[]): Promise<boolean> {
  if (one.length !== other.length) return false;
  const known = new Map(other.map((summary) => [summary.id, summary]));
  let isSame = true;
  await inTurns(one, (summary) => {
    isSame &&= JSON.stringify(summary) === JSON.stringify(known.get(summary.id));
  });
  return isSame;
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
    const isSame = await isSameList(pictured, await journal.allSummaries(presentPlan(parts)));
    if (!isSame) parts.announce({ kind: "dilemmas" });
  }
  await Promise.allSettled([tidied]); // Why it was not read to its end is among the notices then.
  if (notices.length !== noticesBefore) parts.announce({ kind: "notices" });
}
