import type { CaseView } from "../../core/library/shelf.ts";
import { withGiven } from "../../core/with-given.ts";
import { Autosave } from "../parts/autosave.ts";
import type { Disk, Kind, Shown, Version } from "../parts/standing.ts";

interface Parts {
  readonly note: string;
}

/** What its reader wrote beside a case, as it stands on the disk. */
export interface KeptNote extends Version, Parts {}

/** A note, which saves itself while it is typed. */
export type NoteAutosave = Autosave<KeptNote, Parts>;

/** How it reaches the disk. */
export type NoteDisk = Disk<KeptNote, Parts>;

/** What the page shows. */
export type ShownNote = Shown<KeptNote, Parts>;

const kind: Kind<KeptNote, Parts> = {
  content: ({ note }) => ({ note }),
  withChange: (kept, change) => ({ ...kept, ...withGiven({ note: kept.note }, change) }),
  held: () => [],
  locked: () => [],
};

/** The note of a case as it was read. */
export function noteOf({ mark }: CaseView): KeptNote {
  return { note: mark.note, revision: mark.noteRevision, savedAt: mark.notedAt };
}

/** Opens a note for writing, as the disk has it. */
export function noteAutosave(kept: KeptNote, disk: NoteDisk): NoteAutosave {
  return new Autosave(kept, kind, disk);
}
