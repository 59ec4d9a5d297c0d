import type { HeldHere } from "../../core/circle/coming/held-here.ts";
import type { SharedItem } from "../../core/circle/file/item.ts";
import type { Keyring } from "../../core/circle/vouch.ts";
import type { Parts } from "../parts.ts";
import { deskOfCasebook } from "../workshop/session-desk.ts";

/** What the casebook holds now, as far as these items may touch it. Resolves when the dilemmas among them were looked for in the journal. */
export async function heldHere(parts: Parts, keyring: Keyring, items: readonly SharedItem[]): Promise<HeldHere> {
  const { rounds, cases, journal, sessions } = parts.casebook;
  const { caseFor } = deskOfCasebook(parts);
  const inJournal = new Set<string>();
  for (const { kind, id } of items) if (kind === "dilemma" && (await journal.read(id)).ok) inJournal.add(id);
  return {
    round(id) {
      const kept = rounds.read(id);
      return kept.ok ? { round: kept.value.round, isNewer: kept.value.readOnly === "newer-round" } : null;
    },
    isOwnDilemma: ({ id, by }) => inJournal.has(id) || (by.key !== null && keyring.own.has(by.key)),
    keptCase(id) {
      const kept = cases.read(id);
      return kept.ok ? { ownCase: kept.value.ownCase, isNewer: kept.value.readOnly === "newer-case" } : null;
    },
    isShipped: (id) => parts.library.cases.has(id),
    session(id) {
      const kept = sessions.read(id);
      return kept.ok ? { session: kept.value.session, isNewer: kept.value.readOnly === "newer-session" } : null;
    },
    caseFor(id) {
      const found = caseFor(id);
      return found.ok ? found.value : null;
    },
  };
}
