import type { OwnCase } from "../../library/own-case.ts";
import type { FindCase } from "../../workshop/plan/copies.ts";
import type { Session } from "../../workshop/session.ts";
import type { DilemmaItem } from "../file/item.ts";
import type { Standing } from "../file/opening.ts";
import type { Round } from "../round/round.ts";

/** What a casebook holds, as far as what comes in a case file may touch it. */
export interface HeldHere {
  /** A round, and whether a newer Casebook wrote it; null where there is none. */
  round(id: string): { readonly round: Round; readonly isNewer: boolean } | null;
  /** Whether a dilemma is one of the owner's: it stands in the journal, or bears the own signature. */
  isOwnDilemma(item: DilemmaItem): boolean;
  /** A case that is kept, and whether a newer Casebook wrote it. */
  keptCase(id: string): { readonly ownCase: OwnCase; readonly isNewer: boolean } | null;
  isShipped(id: string): boolean;
  /** A workshop, and whether a newer Casebook wrote it; null where there is none. */
  session(id: string): { readonly session: Session; readonly isNewer: boolean } | null;
  /** A case of the library or of the casebook as a session copies it; null for one that is nowhere. */
  caseFor: FindCase;
}

/** What taking one thing in comes to: how it stands, and what it makes; null where it changes nothing. */
export interface Taking<Made> {
  readonly standing: Standing;
  readonly made: Made | null;
}

/** Nothing to change: it is there. */
export const same = { standing: { kind: "same" }, made: null } as const;

/** Nothing to change: it is not taken, and why. */
export function refusedItem(fault: Extract<Standing, { kind: "refused" }>["fault"], detail = ""): Taking<never> {
  return { standing: { kind: "refused", fault, detail }, made: null };
}
