import type { PeerRoundView } from "../../../core/circle/round/round-view.ts";
import { done, type Outcome, refused } from "../../../core/outcome.ts";
import { api } from "../../bridge.ts";
import { nameOf } from "../../parts/open-words.ts";
import { useAutosave } from "../../parts/use-autosave.ts";
import { type ReplyAutosave, replyAutosave, type ShownReply } from "./reply-autosave.ts";

/** A reply open for writing: what is shown, and what can be done with it. */
export interface OpenReply extends ShownReply, Pick<ReplyAutosave, "write" | "flush" | "undo" | "redo" | "settle"> {}

async function read(id: string): Promise<Outcome<PeerRoundView>> {
  const kept = await api.readRound({ id });
  if (!kept.ok) return kept;
  return kept.value.side === "peer" ? done(kept.value) : refused("not-found");
}

/** Opens the reply to somebody's dilemma. `kept` is what the disk has; a newer one is taken in when nothing is unsaved. */
export function useReply(kept: PeerRoundView): OpenReply {
  const { id } = kept;
  const { autosave, shown } = useAutosave(nameOf("circle", id), kept, (newest) =>
    replyAutosave(newest, {
      save: (revision, _, { draft }) => api.keepReply({ id, revision, draft }),
      read: () => read(id),
    }),
  );
  const { write, flush, undo, redo, settle } = autosave;
  return { ...shown, write, flush, undo, redo, settle };
}
