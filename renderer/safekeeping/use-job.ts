import { useEffect, useRef } from "react";
import type { Job, JobState } from "../../core/backup/job.ts";
import { useAsk } from "../ask.ts";
import { useSteady } from "../parts/use-steady.ts";

/** Where a job stands. Told once when it has ended; asked again as often as the app says that it came further. */
export function useJob(job: Job, onEnd: (state: JobState) => void): JobState {
  const asked = useAsk("readJob", { id: job.id });
  const state = asked.state === "here" ? asked.value.state : job.state;
  const end = useSteady(onEnd);
  const isTold = useRef(false);
  useEffect(() => {
    if (state.kind === "running" || isTold.current) return;
    isTold.current = true;
    end(state);
  }, [state, end]);
  return state;
}
