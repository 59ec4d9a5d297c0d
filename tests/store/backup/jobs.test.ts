import { expect, test } from "vitest";
import type { JobResult } from "../../../core/backup/job.ts";
import { BackupFailed } from "../../../store/backup/backup-failed.ts";
import { Jobs } from "../../../store/backup/jobs.ts";
import type { Following } from "../../../store/backup/make-backup.ts";
import { value } from "../open-app.ts";

const saved: JobResult = { kind: "saved", name: "Casebook.zip", size: 1, fetch: null, leftOut: 0 };

/** Runs until it is stopped, and ends with what `end` throws then. */
function untilStopped(end: (following: Following) => never) {
  return (following: Following) =>
    new Promise<JobResult>((_, reject) => {
      following.signal.addEventListener("abort", () => {
        try {
          end(following);
        } catch (error) {
          reject(error);
        }
      });
    });
}

test("a job that runs is never forgotten, however many come after it", async () => {
  const jobs = new Jobs(() => undefined);
  const { id } = jobs.begin(
    untilStopped(({ signal }) => {
      throw signal.reason;
    }),
  );
  const others = Array.from({ length: 30 }, () => jobs.begin(async () => saved));
  await jobs.cancel(others.at(-1)?.id ?? "");
  jobs.begin(async () => saved);
  expect([value(jobs.read(id)).state.kind, jobs.read(others[0]?.id ?? "").ok]).toEqual(["running", false]);
  expect(value(await jobs.cancel(id)).state).toEqual({ kind: "cancelled" });
});

test("what breaks a job after it was stopped is told, and not that nothing was changed", async () => {
  const jobs = new Jobs(() => undefined);
  const { id } = jobs.begin(
    untilStopped(() => {
      throw new BackupFailed("not-opened");
    }),
  );
  expect(value(await jobs.cancel(id)).state).toEqual({ kind: "failed", fault: "not-opened" });
});
