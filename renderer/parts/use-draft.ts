import { useEffect, useState, useSyncExternalStore } from "react";
import type { DraftFields } from "../../core/drafts.ts";
import { api } from "../bridge.ts";
import { KeptDraft, type Shown } from "./kept-draft.ts";

/** A form that is kept on the disk while it is filled in. */
export interface Draft<Fields extends DraftFields> extends Shown<Fields>, Pick<KeptDraft<Fields>, "write" | "drop"> {}

/** The last one under each key: whoever leaves while the disk refuses finds what was typed when they come back. */
const drafts = new Map<string, KeptDraft<DraftFields>>();

function draftOf<Fields extends DraftFields>(key: string, blank: Fields): KeptDraft<Fields> {
  const left = drafts.get(key);
  if (left !== undefined && !left.isKept) return left as unknown as KeptDraft<Fields>; // A key has one form.
  return new KeptDraft(blank, {
    read: () => api.readDraft({ key }),
    keep: (fields) => api.keepDraft({ key, fields }),
    drop: () => api.dropDraft({ key }),
  });
}

/** Keeps a half-filled form under `key`, the same as long as the form is shown, so that it can be taken up on any later day. */
export function useDraft<Fields extends DraftFields>(key: string, blank: Fields): Draft<Fields> {
  const [draft] = useState(() => draftOf(key, blank));
  const shown = useSyncExternalStore(draft.subscribe, draft.shown);
  useEffect(() => {
    drafts.set(key, draft as unknown as KeptDraft<DraftFields>);
    const flush = () => void draft.flush();
    flush();
    window.addEventListener("pagehide", flush);
    return () => {
      window.removeEventListener("pagehide", flush);
      flush();
    };
  }, [key, draft]);
  return { ...shown, write: draft.write, drop: draft.drop };
}
