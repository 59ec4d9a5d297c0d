import type { OwnRoundView } from "../../core/circle/round/round-view.ts";
import { done, type Outcome, refused } from "../../core/outcome.ts";
import { api } from "../bridge.ts";
import { nameOf } from "../parts/open-words.ts";
import { useAutosave } from "../parts/use-autosave.ts";
import { type RedactionAutosave, redactionAutosave, type ShownRedaction } from "./redaction-autosave.ts";

/** What leaves of a dilemma, open for writing. */
export interface OpenRedaction
  extends ShownRedaction,
    Pick<RedactionAutosave, "write" | "flush" | "undo" | "redo" | "settle"> {}

/** A round of somebody else's dilemma has nothing to prepare. */
async function readOwn(id: string): Promise<Outcome<OwnRoundView>> {
  const read = await api.readRound({ id });
  if (!read.ok) return read;
  return read.value.side === "own" ? done(read.value) : refused("not-found");
}

/** Opens what was thought about names so far. `kept` is what the disk has; a newer one is taken in when nothing is unsaved. */
export function useRedaction(kept: OwnRoundView): OpenRedaction {
  const { id } = kept;
  const { autosave, shown } = useAutosave(nameOf("circle", id), kept, (newest) =>
    redactionAutosave(newest, {
      save: (revision, _change, whole) => api.keepRedaction({ id, revision, redaction: whole.redaction }),
      read: () => readOwn(id),
    }),
  );
  const { write, flush, undo, redo, settle } = autosave;
  return { ...shown, write, flush, undo, redo, settle };
}
