import type { Redaction } from "../../core/circle/redact/redaction.ts";
import type { OwnRoundView } from "../../core/circle/round/round-view.ts";
import { withGiven } from "../../core/with-given.ts";
import { Autosave } from "../parts/autosave.ts";
import type { Disk, Kind, Shown } from "../parts/standing.ts";

/** What leaves of a dilemma, saved while it is thought about. */
export type RedactionAutosave = Autosave<OwnRoundView, Redaction>;

/** What the screen shows: the round as kept, with everything decided since. */
export type ShownRedaction = Shown<OwnRoundView, Redaction>;

const kind: Kind<OwnRoundView, Redaction> = {
  content: ({ redaction }) => redaction,
  withChange: (round, change) => ({ ...round, redaction: withGiven(round.redaction, change) }),
  held: () => [],
  locked: () => [],
};

/** Opens a redaction for writing, as the disk has it. */
export function redactionAutosave(kept: OwnRoundView, disk: Disk<OwnRoundView, Redaction>): RedactionAutosave {
  return new Autosave(kept, kind, disk);
}
