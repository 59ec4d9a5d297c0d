import { useDeferredValue, useMemo } from "react";
import { cleanLeavingLine, cleanLeavingProse } from "../../core/circle/redact/clean-prose.ts";
import { type Cutter, cutterOf } from "../../core/circle/redact/pieces.ts";
import { proposeStandIns } from "../../core/circle/redact/propose.ts";
import { textsOf } from "../../core/circle/redact/texts-of.ts";
import { type Whereabouts, whereItStands } from "../../core/circle/redact/where-it-stands.ts";
import type { Redaction, StandIn } from "../../core/circle/redaction.ts";
import { type Leaving, leavingOf, type Shared, shareDilemma } from "../../core/circle/share-dilemma.ts";
import type { Dilemma } from "../../core/dilemma/dilemma.ts";

/** What is known of what would leave. While somebody types it is that of a moment ago, so that typing stays smooth. */
export interface LeavingNow {
  /** What was decided, and what was found anew. */
  readonly redaction: Redaction;
  /** The parts that go, as their owner wrote them. */
  readonly written: Leaving;
  /** What would leave. */
  readonly shared: Shared;
  readonly cut: Cutter;
  readonly where: ReadonlyMap<string, Whereabouts>;
}

/** Finds names, puts stand-ins in their place and counts where they stand. */
export function useLeaving(dilemma: Dilemma, typed: Redaction): LeavingNow {
  const decided = useDeferredValue(typed);
  return useMemo(() => {
    const redaction = proposeStandIns(dilemma, decided);
    const written = leavingOf(dilemma, redaction, { line: cleanLeavingLine, prose: cleanLeavingProse });
    const cut = cutterOf(redaction);
    const where = whereItStands(textsOf(written), cut);
    return { redaction, written, cut, where, shared: shareDilemma(dilemma, redaction) };
  }, [dilemma, decided]);
}

/** What was typed this moment, with what was found since. */
export function standInsNow(typed: Redaction, { redaction }: Pick<LeavingNow, "redaction">): StandIn[] {
  const known = new Set(typed.standIns.map(({ id }) => id));
  return [...typed.standIns, ...redaction.standIns.filter(({ id }) => !known.has(id))];
}
