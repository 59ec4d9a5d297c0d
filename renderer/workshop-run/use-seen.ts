import { useEffect, useState } from "react";
import type { Run } from "../../core/workshop/run/run.ts";
import { unseenFor } from "../../core/workshop/run/run-clock.ts";
import { api } from "../bridge.ts";
import { useSteady } from "../parts/use-steady.ts";

/** How often a window looks, and how often it tells the disk so, in milliseconds. */
const look = 1_000;
const tell = 20_000;

/** The later of two moments. */
function later(one: string, other: string): string {
  return Date.parse(one) > Date.parse(other) ? one : other;
}

/** Whether a run went on unseen, for how long in milliseconds, and the way to leave that at what was decided. */
export interface Seen {
  readonly unseen: number | null;
  settle(): void;
}

/**
 * Watches a run. Where it ran on for long while nobody saw it, as the machine slept or the app was closed, it tells for how long,
 * in milliseconds, and does not count as seen until that is settled or the block is left; else null.
 */
export function useSeen(sessionId: string, run: Run): Seen {
  const [seenAt, setSeenAt] = useState(run.seenAt);
  const [found, setFound] = useState<{ readonly ms: number; readonly at: number } | null>(null);
  const [toldAt, setToldAt] = useState(0);

  function tellSeen(now: number) {
    setSeenAt(new Date(now).toISOString());
    setToldAt(now);
    void api.seeRun({ id: sessionId, runId: run.id }); // Told again in a while where nobody answers.
  }
  const see = useSteady((now: number) => {
    if (found !== null && found.at === run.at) return;
    const ms = unseenFor({ ...run, seenAt: later(seenAt, run.seenAt) }, now);
    setFound(ms === null ? null : { ms, at: run.at });
    if (ms !== null) return;
    if (run.since !== null && now - toldAt >= tell) tellSeen(now);
    else setSeenAt(new Date(now).toISOString());
  });
  useEffect(() => {
    const lookNow = () => see(Date.now());
    lookNow();
    const timer = setInterval(lookNow, look);
    document.addEventListener("visibilitychange", lookNow);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", lookNow);
    };
  }, [see]);

  return {
    unseen: found !== null && found.at === run.at ? found.ms : null,
    settle() {
      setFound(null);
      tellSeen(Date.now());
    },
  };
}
