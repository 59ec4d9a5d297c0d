import { randomUUID } from "node:crypto";
import type { BackupFault } from "../../core/backup/backup-fault.ts";
import type { Job, JobResult, JobState } from "../../core/backup/job.ts";
import { done, type Outcome, refused } from "../../core/outcome.ts";
import { backupFaultOf, ChangedMind, isReason } from "./backup-failed.ts";
import type { Following } from "./make-backup.ts";

/** How many jobs are remembered, the last ones; one that runs is never forgotten. */
const jobsAtMost = 20;

/** The news of a job comes this often at most, in parts of its way. */
const newsAtMost = 50;

interface Running {
  state: JobState;
  readonly stop: AbortController;
  ended: Promise<void>;
  /** What broke it, when it was a bug; told to whoever asks for the job. */
  bug: unknown;
}

/** Work that takes longer than one waits for an answer: begun, followed by its id, and stopped where it can still be. */
export class Jobs {
  readonly #jobs = new Map<string, Running>();
  readonly #announce: (id: string) => void;

  /** `announce` is told the id of a job that has come further. */
  constructor(announce: (id: string) => void) {
    this.#announce = announce;
  }

  /** Begins a job. What it throws becomes its state: a fault, or that it was cancelled. */
  begin(work: (following: Following) => Promise<JobResult>): Job {
    const id = randomUUID();
    const stop = new AbortController();
    const waiting: JobState = { kind: "running", step: "waiting", done: 0, of: 0 };
    const job: Running = { state: waiting, stop, ended: Promise.resolve(), bug: null };
    this.#jobs.set(id, job);
    job.ended = this.#run(id, job, work);
    for (const [old, { state }] of this.#jobs)
      if (this.#jobs.size > jobsAtMost && state.kind !== "running") this.#jobs.delete(old);
    return { id, state: waiting };
  }

  async #run(id: string, job: Running, work: (following: Following) => Promise<JobResult>): Promise<void> {
    let told = "";
    try {
      const result = await work({
        signal: job.stop.signal,
        told: (step, now, of) => {
          job.state = { kind: "running", step, done: now, of };
          const news = `${step} ${of === 0 ? 0 : Math.floor((now * newsAtMost) / of)}`;
          if (news !== told) this.#announce(id);
          told = news;
        },
      });
      job.state = { kind: "finished", result };
    } catch (error) {
      const isStopped = isReason(job.stop.signal, error) || error instanceof ChangedMind;
      job.state = isStopped ? { kind: "cancelled" } : { kind: "failed", fault: faultOf(job, error) };
    }
    this.#announce(id);
  }

  /** Where a job stands, or `not-found`. Throws the bug that ended it, once. */
  read(id: string): Outcome<Job> {
    const job = this.#jobs.get(id);
    if (job === undefined) return refused("not-found");
    const { bug } = job;
    job.bug = null;
    if (bug !== null) throw bug;
    return done({ id, state: job.state });
  }

  /** Stops a job and waits until it has ended, one way or the other. */
  async cancel(id: string): Promise<Outcome<Job>> {
    const job = this.#jobs.get(id);
    if (job === undefined) return refused("not-found");
    job.stop.abort();
    await job.ended;
    return this.read(id);
  }

  /** Stops every job and waits until none runs any more. */
  async close(): Promise<void> {
    for (const { stop } of this.#jobs.values()) stop.abort();
    await Promise.all([...this.#jobs.values()].map(({ ended }) => ended));
  }
}

function faultOf(job: Running, error: unknown): BackupFault {
  try {
    return backupFaultOf(error);
  } catch (bug) {
    job.bug = bug;
    return "not-whole";
  }
}
