import type { HeldHere } from "../../core/circle/coming/held-here.ts";
import { judgeItems } from "../../core/circle/coming/judge-items.ts";
import type { SharedItem } from "../../core/circle/file/item.ts";
import { done, type Outcome } from "../../core/outcome.ts";
import type { Library } from "../library.ts";
import { caseOfPack } from "./pack-cases.ts";
import type { Sessions } from "./sessions.ts";

function heldIn(sessions: Sessions, library: Library): HeldHere {
  return {
    round: () => null,
    isOwnDilemma: () => false,
    keptCase: () => null,
    isShipped: () => false,
    session(id) {
      const kept = sessions.read(id);
      return kept.ok ? { session: kept.value.session, isNewer: kept.value.readOnly === "newer-session" } : null;
    },
    caseFor(id) {
      const found = caseOfPack(library, [], id);
      return found.ok ? found.value : null;
    },
  };
}

/**
 * Writes the workshops of a pack that are not there yet, and answers with the ids of all of them, in the order of the pack. What was
 * planned and held before stays; one that lies in the bin comes back, as there is no other way to it. Refuses with what the disk says.
 */
export async function unpack(
  items: readonly SharedItem[],
  sessions: Sessions,
  library: Library,
  at: string,
): Promise<Outcome<string[]>> {
  const coming = items.filter(({ kind }) => kind === "session" || kind === "case");
  const taking = { at, replyIdTo: () => "", packOf: () => "" };
  for (const session of judgeItems(coming, heldIn(sessions, library), taking).sessions) {
    if (sessions.read(session.id).ok || (await sessions.restore(session.id)).ok) continue;
    const written = await sessions.start(session, at);
    if (!written.ok) return written;
  }
  return done(items.filter(({ kind }) => kind === "session").map(({ id }) => id));
}
