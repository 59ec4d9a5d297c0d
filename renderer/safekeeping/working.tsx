import type { Job, JobState } from "../../core/backup/job.ts";
import { api } from "../bridge.ts";
import { Button } from "../parts/button.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./safekeeping.module.css";
import { useJob } from "./use-job.ts";

interface Props {
  readonly job: Job;
  readonly onEnd: (state: JobState) => void;
}

/** How far a job has come, and the way to stop it. */
export function Working({ job, onEnd }: Props) {
  const { safekeeping: words } = useWords();
  const state = useJob(job, onEnd);
  const { step, done, of } = state.kind === "running" ? state : { step: "checking" as const, done: 1, of: 1 };
  const label = words.steps[step];
  return (
    <div className={style.working}>
      <div>
        <span role="status">{label}</span>
        {of > 0 && <span className={style.count}>{words.progress(done, of)}</span>}
        <progress className={style.bar} aria-label={label} {...(of > 0 ? { value: done, max: of } : {})} />
      </div>
      <Button takesOver isDisabled={step === "changing-over"} onPress={() => void api.cancelJob({ id: job.id })}>
        {words.cancel}
      </Button>
    </div>
  );
}
