import { useEffect, useState, useSyncExternalStore } from "react";
import type { DraftFields } from "../../core/drafts.ts";
import { api } from "../bridge.ts";
import { KeptDraft, type Shown } from "./kept-draft.ts";
import { leftUnder, register } from "./open-words.ts";

/** A form that is kept on the disk while it is filled in. */
export interface Draft<Fields extends DraftFields> extends Shown<Fields>, Pick<KeptDraft<Fields>, "write" | "drop"> {}

/** What goes on with words left unsaved under this name, or begins anew. */
function draftOf<Fields extends DraftFields>(name: string, key: string, blank: Fields): KeptDraft<Fields> {
  const left = leftUnder<KeptDraft<Fields>>(name);
  if (left !== null) return left;
  return new KeptDraft(blank, {
    read: () => api.readDraft({ key }),
    keep: (fields) => api.keepDraft({ key, fields }),
    drop: () => api.dropDraft({ key }),
  });
}

/** Keeps a half-filled form under `key`, the same as long as the form is shown, so that it can be taken up on any later day. */
export function useDraft<Fields extends DraftFields>(key: string, blank: Fields): Draft<Fields> {
  const name = `draft-${key}`;
  const [draft] = useState(() => draftOf(name, key, blank));
  const shown = useSyncExternalStore(draft.subscribe, draft.shown);
  useEffect(() => {
    register(name, draft);
    const flush = () => void draft.flush();
    flush();
    window.addEventListener("pagehide", flush);
    return () => {
      window.removeEventListener("pagehide", flush);
      flush();
    };
  }, [name, draft]);
  return { ...shown, write: draft.write, drop: draft.drop };
}
