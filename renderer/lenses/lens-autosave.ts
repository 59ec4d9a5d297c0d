import type { KeptLenses } from "../../core/walk/kept-lenses.ts";
import type { OwnLenses } from "../../core/walk/own-lenses.ts";
import { withGiven } from "../../core/with-given.ts";
import { Autosave } from "../parts/autosave.ts";
import type { Disk, Kind, Shown } from "../parts/standing.ts";

/** Everything of the owner's own is one part: an order and the things in it cannot come from two sides. */
interface Parts {
  readonly own: OwnLenses;
}

/** The owner's lenses, which save themselves while they are changed. */
export type LensAutosave = Autosave<KeptLenses, Parts>;

/** How they reach the disk. */
export type LensDisk = Disk<KeptLenses, Parts>;

/** What the screen shows. */
export type ShownLenses = Shown<KeptLenses, Parts>;

const kind: Kind<KeptLenses, Parts> = {
  content: ({ own }) => ({ own }),
  withChange: (kept, change) => ({ ...kept, ...withGiven({ own: kept.own }, change) }),
  held: () => [],
  locked: () => [],
};

/** Opens the owner's lenses for changing, as the disk has them. */
export function lensAutosave(kept: KeptLenses, disk: LensDisk): LensAutosave {
  return new Autosave(kept, kind, disk);
}
