import { useDeferredValue, useMemo, useState } from "react";
import { cleanLeavingLine, cleanLeavingProse } from "../../core/circle/redact/clean-prose.ts";
import { type Cutter, cutterOf } from "../../core/circle/redact/pieces.ts";
import { proposeStandIns, standInsAtMost } from "../../core/circle/redact/propose.ts";
import type { Redaction, StandIn } from "../../core/circle/redact/redaction.ts";
import { type Leaving, leavingOf, type Shared, shareDilemma } from "../../core/circle/redact/share-dilemma.ts";
import { textsOf } from "../../core/circle/redact/texts-of.ts";
import { type Whereabouts, whereItStands } from "../../core/circle/redact/where-it-stands.ts";
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

/** Says all of a redaction that finding depends on: other words for a name find no other names. */
function soughtWith({ parts, standIns }: Redaction): string {
  return JSON.stringify([parts, standIns.map(({ id, texts, isOn }) => [id, texts, isOn])]);
}

/** What was found besides what is decided. Finding takes long in a long dilemma, so that it is done only when it may find other names. */
function useFresh(dilemma: Dilemma, decided: Redaction): readonly StandIn[] {
  const [found, setFound] = useState(() => ({ dilemma, sought: "", fresh: [] as readonly StandIn[] }));
  const sought = soughtWith(decided);
  if (found.dilemma === dilemma && found.sought === sought) return found.fresh;
  const known = new Set(decided.standIns.map(({ id }) => id));
  const fresh = proposeStandIns(dilemma, decided).standIns.filter(({ id }) => !known.has(id));
  setFound({ dilemma, sought, fresh });
  return fresh;
}

/** Finds names, puts stand-ins in their place and counts where they stand. */
export function useLeaving(dilemma: Dilemma, typed: Redaction): LeavingNow {
  const decided = useDeferredValue(typed);
  const fresh = useFresh(dilemma, decided);
  return useMemo(() => {
    const redaction = { ...decided, standIns: [...decided.standIns, ...fresh].slice(0, standInsAtMost) };
    const written = leavingOf(dilemma, redaction, { line: cleanLeavingLine, prose: cleanLeavingProse });
    const cut = cutterOf(redaction);
    const where = whereItStands(textsOf(written), cut);
    return { redaction, written, cut, where, shared: shareDilemma(dilemma, redaction) };
  }, [dilemma, decided, fresh]);
}

/** What was typed this moment, with what was found since. */
export function standInsNow(typed: Redaction, { redaction }: Pick<LeavingNow, "redaction">): StandIn[] {
  const known = new Set(typed.standIns.map(({ id }) => id));
  return [...typed.standIns, ...redaction.standIns.filter(({ id }) => !known.has(id))];
}
