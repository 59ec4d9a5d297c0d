import { useEffect, useState, useSyncExternalStore } from "react";
import { done, type Refusal, refused } from "../../../core/outcome.ts";
import type { RunWriting } from "../../../core/workshop/run/run-move.ts";
import { KeptDraft, type Shown } from "../kept-draft.ts";
import { leftUnder, register } from "../open-words.ts";
import { useHandIn } from "../use-hand-in.ts";
import { useSteady } from "../use-steady.ts";

type Notes = { text: string };

interface Props {
  readonly runId: string;
  readonly blockId: string;
  /** What the disk has. */
  readonly kept: string;
  readonly write: (write: RunWriting) => Promise<Refusal | null>;
}

/** What the trainer writes down in one block, kept while it is typed. What another window wrote shows where nothing is typed here. */
export function useNotes({ runId, blockId, kept, write }: Props): Shown<Notes> & {
  readonly isSaved: boolean;
  readonly change: (text: string) => void;
} {
  const name = `notes-${runId}-${blockId}`;
  const keep = useSteady((text: string) => write({ kind: "notes", blockId, text }));
  const [draft] = useState(
    () =>
      leftUnder<KeptDraft<Notes>>(name) ??
      new KeptDraft<Notes>(
        { text: kept },
        {
          read: async () => done({}), // It stands in the session already.
          keep: async ({ text = "" }) => {
            const reason = await keep(text);
            return reason === null ? done(null) : refused(reason);
          },
          drop: async () => done(null),
        },
      ),
  );
  useEffect(() => register(name, draft), [name, draft]);
  useHandIn(draft.flush);
  const shown = useSyncExternalStore(draft.subscribe, draft.shown);
  return {
    ...shown,
    fields: draft.isSaved ? { text: kept } : shown.fields,
    isSaved: draft.isSaved,
    change: (text) => draft.write({ text }),
  };
}
