import type { Dilemma, Part } from "../../core/dilemma/dilemma.ts";
import { lockedParts } from "../../core/dilemma/edit.ts";
import type { Entry } from "../../core/dilemma/entry.ts";
import { withGiven } from "../../core/with-given.ts";
import { Autosave } from "../parts/autosave.ts";
import type { Disk, Kind, Shown } from "../parts/standing.ts";

type Parts = Pick<Dilemma, Part>;

/** A dilemma that saves itself while it is typed. */
export type DilemmaAutosave = Autosave<Entry, Parts>;

/** How a dilemma reaches the disk. */
export type DilemmaDisk = Disk<Entry, Parts>;

/** What the screen shows: the saved dilemma with everything typed since. */
export interface Recorded extends Pick<Shown<Entry, Parts>, "dilemma" | "standing" | "canUndo" | "canRedo"> {
  readonly readOnly: boolean;
}

const kind: Kind<Entry, Parts> = {
  content: ({ dilemma }) => dilemma,
  withChange: (entry, change) => ({ ...entry, dilemma: withGiven<Dilemma>(entry.dilemma, change) }),
  /** A title is needed on the disk: while it is empty on the screen, the old one stays and the rest is saved. */
  held: ({ title }) => (title !== undefined && title.trim() === "" ? ["title"] : []),
  locked: ({ dilemma }) => lockedParts(dilemma),
};

/** Opens a dilemma for writing, as the disk has it. */
export function dilemmaAutosave(entry: Entry, disk: DilemmaDisk): DilemmaAutosave {
  return new Autosave(entry, kind, disk);
}
