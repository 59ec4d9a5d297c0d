import { useCallback, useEffect, useRef, useState } from "react";
import type { DraftFields } from "../../core/drafts.ts";
import type { Refusal } from "../../core/outcome.ts";
import { api } from "../bridge.ts";

/** A form that is kept on the disk while it is filled in. */
export interface Draft<Fields extends DraftFields> {
  readonly fields: Fields;
  /** False until what was kept earlier is here. */
  readonly ready: boolean;
  /** Why the last change could not be kept, or null when all is kept. */
  readonly refusal: Refusal | null;
  write(change: Partial<Fields>): void;
  /** Forgets the form, once it is handed in or given up. */
  drop(): Promise<void>;
}

/** How long a change may wait before it is kept, in milliseconds: a crash costs at most the last half second of typing. */
const pause = 400;

/** Keeps a half-filled form under `key` so that it can be taken up on any later day. */
export function useDraft<Fields extends DraftFields>(key: string, blank: Fields): Draft<Fields> {
  const [fields, setFields] = useState(blank);
  const [ready, setReady] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const latest = useRef(blank);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);

  const keep = useCallback(() => {
    if (timer.current === null) return;
    clearTimeout(timer.current);
    timer.current = null;
    void api
      .keepDraft({ key, fields: latest.current })
      .then((outcome) => setRefusal(outcome.ok ? null : outcome.reason));
  }, [key]);

  useEffect(() => {
    let stale = false;
    void api.readDraft({ key }).then((outcome) => {
      if (stale) return;
      if (outcome.ok) latest.current = { ...latest.current, ...outcome.value };
      setFields(latest.current);
      setReady(true);
    });
    window.addEventListener("pagehide", keep);
    return () => {
      stale = true;
      window.removeEventListener("pagehide", keep);
      keep();
    };
  }, [key, keep]);

  const write = useCallback(
    (change: Partial<Fields>) => {
      latest.current = { ...latest.current, ...change };
      setFields(latest.current);
      timer.current ??= setTimeout(keep, pause);
    },
    [keep],
  );

  const drop = useCallback(async () => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    await api.dropDraft({ key });
  }, [key]);

  return { fields, ready, refusal, write, drop };
}
