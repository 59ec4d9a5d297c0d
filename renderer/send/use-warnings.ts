import { useMemo, useState } from "react";
import type { Peer } from "../../core/circle/circle.ts";
import type { Shared } from "../../core/circle/redact/share-dilemma.ts";
import { textsOf } from "../../core/circle/redact/texts-of.ts";
import { type CircleWarning, circleWarnings } from "../../core/circle/warnings.ts";
import type { Dilemma } from "../../core/dilemma/dilemma.ts";
import type { RivalMatter } from "./rival-warning.tsx";

/** What warrants a word before this goes out. */
export interface Warnings {
  readonly rivals: RivalMatter | null;
  readonly mustReport: readonly CircleWarning[];
}

/** What must not be discussed with those who get it, or not at all. What was acknowledged of other people or other matters does not count. */
export function useWarnings(dilemma: Dilemma, shared: Shared, recipients: readonly Peer[]): Warnings {
  const [acknowledged, setAcknowledged] = useState("");
  const warnings = useMemo(() => {
    const texts = shared.ok ? textsOf(shared.leaving).map(({ text }) => text) : [];
    return circleWarnings({ texts, dilemma, recipients });
  }, [shared, dilemma, recipients]);
  const ofRivals = warnings.filter(({ kind }) => kind === "rivals");
  const rivals = recipients.filter(({ competes }) => competes !== "no");
  const matter = JSON.stringify([rivals.map(({ id }) => id), ofRivals.map(({ topic }) => topic)]);
  return {
    rivals:
      ofRivals.length === 0
        ? null
        : {
            names: rivals.map(({ name }) => name),
            warnings: ofRivals,
            isAcknowledged: acknowledged === matter,
            acknowledge: (isAcknowledged) => setAcknowledged(isAcknowledged ? matter : ""),
          },
    mustReport: warnings.filter(({ kind }) => kind === "must-report"),
  };
}
