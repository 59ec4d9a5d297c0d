import type { KeptCase } from "../../core/library/kept-case.ts";
import type { OwnCase, OwnCasePart } from "../../core/library/own-case.ts";
import { withGiven } from "../../core/with-given.ts";
import { Autosave } from "../parts/autosave.ts";
import type { Disk, Kind, Shown } from "../parts/standing.ts";

type Parts = Pick<OwnCase, OwnCasePart>;

/** An own case that saves itself while it is typed. */
export type OwnCaseAutosave = Autosave<KeptCase, Parts>;

/** What the screen shows: the saved case with everything typed since. */
export type ShownCase = Shown<KeptCase, Parts>;

const kind: Kind<KeptCase, Parts> = {
  content: ({ ownCase }) => ownCase,
  withChange: (kept, change) => ({ ...kept, ownCase: withGiven<OwnCase>(kept.ownCase, change) }),
  /** A title is needed on the disk: while it is empty on the screen, the old one stays and the rest is saved. */
  held: ({ title }) => (title !== undefined && title.trim() === "" ? ["title"] : []),
  locked: () => [],
};

/** Opens an own case for writing, as the disk has it. */
export function ownCaseAutosave(kept: KeptCase, disk: Disk<KeptCase, Parts>): OwnCaseAutosave {
  return new Autosave(kept, kind, disk);
}
