import { stat } from "node:fs/promises";
import { basename } from "node:path";
import type { BackupApi, BackupSource } from "../../core/backup/backup-api.ts";
import type { JobResult } from "../../core/backup/job.ts";
import { done } from "../../core/outcome.ts";
import { refusing } from "../refusal-of.ts";
import { Turns } from "../turns.ts";
import { BackupFailed, backupFaultOf, ChangedMind } from "./backup-failed.ts";
import { type BringingBack, bringBack } from "./bring-back.ts";
import { documentsIn } from "./documents-in.ts";
import type { Jobs } from "./jobs.ts";
import type { Keeper } from "./keeper.ts";
import { type Following, makeBackup } from "./make-backup.ts";
import { previewBackup } from "./preview-backup.ts";
import { type OpenBackup, openBackup } from "./read-backup.ts";
import type { Shelf } from "./shelf.ts";
import { isHalfOver } from "./swap.ts";

/** The part of the contract that makes backups and brings them back. It never waits for the gate: it shuts it. */
export function backupApi(app: BringingBack, keep: Keeper, jobs: Jobs): BackupApi {
  const { parts } = app;
  const bringing = new Turns(); // Two would unpack into one folder.
  const shelf = () => keep.shelfOf(parts().casebook.about.id);

  /** Opens what is meant for as long as the work takes. */
  async function within(from: BackupSource, work: (backup: OpenBackup, beside: Shelf) => Promise<JobResult>) {
    const beside = shelf();
    const path = from.kind === "kept" ? beside.pathOf(from.name) : parts().handover.pathOf(from.id);
    if (path === null || (await parts().disk.stamp(path)) === null) throw new BackupFailed("source-gone");
    const backup = await openBackup(path);
    try {
      return await work(backup, beside);
    } finally {
      backup.close();
    }
  }

  /** Makes a rotating backup and remembers whether that went well. */
  async function backUp(following: Following): Promise<JobResult> {
    const { casebook, announce } = parts();
    try {
      const { backup, leftOut } = await shelf().make(casebook, "asked", "in-any-case", following);
      keep.note(null);
      announce({ kind: "backups" });
      return { kind: "backed-up", backup, leftOut };
    } catch (error) {
      if (!following.signal.aborted) keep.note(backupFaultOf(error));
      throw error;
    }
  }

  async function saveTo(following: Following, name: string): Promise<JobResult> {
    const place = await parts().handover.placeFor(name);
    if (place === null) throw new ChangedMind();
    const { leftOut } = await shelf().alone(async () => {
      const { casebook, disk, clock, facts } = parts();
      const { about, folder } = casebook;
      if (await isHalfOver(disk, folder)) throw new BackupFailed("not-opened");
      const seen = await documentsIn(disk, folder);
      const making = { casebook: about, folder, seen, why: "full" as const, at: clock.at(), app: facts.version };
      return makeBackup(disk, place.path, { ...making, attachments: "inside" }, following);
    });
    const { size } = await stat(place.path);
    return {
      kind: "saved",
      name: place.fetch === null ? basename(place.path) : name,
      size,
      fetch: place.fetch,
      leftOut: leftOut.length,
    };
  }

  return {
    listBackups: () => refusing(async () => done({ backups: await shelf().list(), place: shelf().folder })),
    backUpNow: async () => done(jobs.begin(backUp)),
    saveEverything: async () => {
      const name = `Casebook ${parts().clock.today()}.zip`;
      return done(jobs.begin((following) => saveTo(following, name)));
    },
    chooseBackup: async () => done({ id: await parts().handover.choose() }),
    previewBackup: async ({ from }) =>
      done(
        jobs.begin((following) =>
          within(from, async (backup, beside) => {
            const { id } = parts().casebook.about;
            const preview = await previewBackup(parts().disk, beside.folder, backup, id, following);
            return { kind: "looked", preview };
          }),
        ),
      ),
    bringBack: async ({ from }) =>
      done(
        jobs.begin((following) =>
          bringing.take(() => {
            following.signal.throwIfAborted();
            return within(from, async (backup, beside) => ({
              kind: "brought-back",
              before: await bringBack(app, backup, beside, following),
            }));
          }),
        ),
      ),
    readJob: async ({ id }) => jobs.read(id),
    cancelJob: ({ id }) => jobs.cancel(id),
  };
}
