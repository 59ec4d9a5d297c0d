import { type CasebookApi, type Channel, channels } from "../core/api.ts";
import type { BackupApi } from "../core/backup/backup-api.ts";
import { eventKinds } from "../core/events.ts";
import { done, type Outcome, refused } from "../core/outcome.ts";
import { casebookApi } from "./api/casebook-api.ts";
import { backupApi } from "./backup/backup-api.ts";
import { BackupFailed } from "./backup/backup-failed.ts";
import type { BringingBack } from "./backup/bring-back.ts";
import { Jobs } from "./backup/jobs.ts";
import { keeper } from "./backup/keeper.ts";
import { Gate } from "./gate.ts";
import { closeParts } from "./open-parts.ts";
import type { Parts } from "./parts.ts";

/** The app while it runs: one way in, whatever casebook stands behind it. */
export interface Running {
  readonly api: CasebookApi;
  /** Backs up, once the first list was answered and every dilemma is read, whenever the last backup is older than a day. */
  daily(): Promise<void>;
  /** Stops what runs behind, waits for the last write and gives the lock of the casebook back. */
  close(): Promise<void>;
}

/** How often it is looked whether a day has gone by, in milliseconds. */
const oneHour = 3_600_000;

type Asks = Omit<CasebookApi, keyof BackupApi>;
type Ask = (input: unknown) => Promise<Outcome<unknown>>;

/**
 * Answers the contract from the casebook that is open now. When a backup is brought back, requests wait, the casebook is closed,
 * changed over and opened again, and every window is told of everything.
 */
export function runCasebook(given: Omit<Parts, "beforeImport">): Running {
  let parts: Parts = { ...given, beforeImport: () => keep.before("import") };
  /** Null when what stands on the disk could not be opened again: then nobody is answered any more. */
  let present: Asks | null = casebookApi(parts);
  const gate = new Gate();
  const keep = keeper(() => parts);
  const jobs = new Jobs((id) => parts.announce({ kind: "jobs", id }));
  let hourly: NodeJS.Timeout | undefined;
  let isClosing = false;
  let firstListed: () => void = () => undefined;
  const listed = new Promise<void>((resolve) => {
    firstListed = resolve;
  });
  parts.older.beforeFirst(() => keep.before("migration"));

  const app: BringingBack = {
    parts: () => parts,
    shelfOf: keep.shelfOf,
    whileClosed: (work) =>
      gate.alone(async () => {
        present = null;
        try {
          await parts.finding.close();
          const casebook = await parts.casebook.reopen(work, parts.clock.at(), parts.clock.today());
          parts = { ...parts, casebook, finding: parts.findingOf(casebook) };
          parts.finding.begin();
          present = casebookApi(parts);
        } catch (error) {
          throw new BackupFailed("not-opened", { cause: error });
        } finally {
          for (const kind of eventKinds) parts.announce({ kind });
        }
      }),
  };

  async function ask(channel: Channel, input: unknown): Promise<Outcome<unknown>> {
    const answer = await gate.pass(async () =>
      present === null ? refused("app-gone") : (present as unknown as Record<Channel, Ask>)[channel](input),
    );
    if (channel === "listDilemmas") firstListed();
    return answer;
  }

  const gated = Object.fromEntries(channels.map((channel) => [channel, (input: unknown) => ask(channel, input)]));
  const asks = gated as unknown as Asks;
  return {
    api: {
      ...asks,
      ...backupApi(app, keep, jobs),
      async listNotices(input) {
        const listed = await asks.listNotices(input);
        return listed.ok ? done([...listed.value, ...keep.notices()]) : listed;
      },
    },
    async daily() {
      await listed;
      await Promise.allSettled([parts.casebook.tidied]); // Two that read everything at once would both be late.
      if (isClosing) return;
      // An app that stays open for a week is no other. Nobody waits for this one: the owner is told of a bug too.
      hourly = setInterval(() => void keep.daily().catch(() => keep.note("not-whole")), oneHour).unref();
      await keep.daily();
    },
    async close() {
      isClosing = true;
      clearInterval(hourly);
      firstListed();
      await jobs.close();
      await keep.close();
      await gate.alone(() => closeParts(parts));
    },
  };
}
