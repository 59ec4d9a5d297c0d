import type { SessionView } from "../../core/workshop/kept-session.ts";
import { api } from "../bridge.ts";
import { nameOf } from "../parts/open-words.ts";
import { useAutosave } from "../parts/use-autosave.ts";
import { type SessionAutosave, type ShownSession, sessionAutosave } from "./session-autosave.ts";

/** One session open for planning: what is shown, and what can be done with it. */
export interface OpenSession
  extends ShownSession,
    Pick<SessionAutosave, "write" | "flush" | "undo" | "redo" | "settle"> {}

/** Opens a session for planning. `kept` is what the disk has; a newer one is taken in when nothing is unsaved. */
export function usePlan(kept: SessionView): OpenSession {
  const { id } = kept.session;
  const { autosave, shown } = useAutosave(nameOf("sessions", id), kept, (newest) =>
    sessionAutosave(newest, {
      save: (revision, change) => api.editSession({ id, revision, change }),
      read: () => api.readSession({ id }),
    }),
  );
  const { write, flush, undo, redo, settle } = autosave;
  return { ...shown, write, flush, undo, redo, settle };
}
