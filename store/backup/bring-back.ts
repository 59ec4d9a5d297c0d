import type { KeptBackup } from "../../core/backup/kept-backup.ts";
import { codeOf, type Disk } from "../documents/disk.ts";
import type { Parts } from "../parts.ts";
import { readBeside } from "./attachments-beside.ts";
import { BackupFailed, isReason } from "./backup-failed.ts";
import { documentFolders, documentsIn } from "./documents-in.ts";
import type { Following } from "./make-backup.ts";
import type { OpenBackup } from "./read-backup.ts";
import type { Made, Make, Shelf } from "./shelf.ts";
import { stageBackup } from "./stage-backup.ts";
import { changeOver, dropStaging, endChangeOver } from "./swap.ts";

/** What bringing back needs of the app around it. */
export interface BringingBack {
  parts(): Parts;
  shelfOf(casebookId: string): Shelf;
  /** Does the work while no request is under way and the casebook is closed, and opens what stands then. */
  whileClosed(work: (disk: Disk) => Promise<void>): Promise<void>;
}

/** Backs up what is present, on the shelf where it will be looked for afterwards. */
async function savePresent({ parts }: BringingBack, make: Make, following: Following): Promise<Made> {
  try {
    return await make(parts().casebook, "bring-back", "if-changed", following);
  } catch (error) {
    if (isReason(following.signal, error)) throw error;
    if (error instanceof BackupFailed || codeOf(error) !== "")
      throw new BackupFailed("not-backed-up", { cause: error });
    throw error;
  }
}

/** The names directly in a casebook that go when a backup comes. */
async function goingFrom(disk: Disk, folder: string): Promise<{ readonly names: string[]; readonly stand: string }> {
  const { documents, stand } = await documentsIn(disk, folder);
  const single = documents.map(({ path }) => path).filter((path) => !path.includes("/"));
  return { names: [...single, ...(await documentFolders(disk, folder))], stand };
}

/** Unpacks a backup and answers with the names that come. What is unpacked goes again only while no change-over has begun. */
async function staged(app: BringingBack, backup: OpenBackup, from: Shelf, following: Following): Promise<string[]> {
  const { disk, casebook } = app.parts();
  const { folder } = casebook;
  try {
    const coming = await stageBackup(disk, folder, backup, (file) => readBeside(disk, from.folder, file), following);
    following.signal.throwIfAborted();
    return coming;
  } catch (error) {
    await dropStaging(disk, folder);
    throw error;
  }
}

function refusalFor(error: unknown, { signal }: Following): unknown {
  return codeOf(error) === "" || isReason(signal, error) ? error : new BackupFailed("not-swapped", { cause: error });
}

/**
 * Puts a backup in the place of the present: backs the present up, unpacks, and changes over while nothing is open. `from` is the
 * shelf whose attachments lie beside the backup. Answers with the backup of the present. Throws `BackupFailed`, what the disk
 * throws, and the reason of the signal; the present stands then.
 */
export async function bringBack(
  app: BringingBack,
  backup: OpenBackup,
  from: Shelf,
  following: Following,
): Promise<KeptBackup> {
  const { casebook } = app.parts();
  const { folder } = casebook;
  const { id } = backup.manifest.casebook;
  if (!casebook.writable) throw new BackupFailed("read-only");
  const shelf = app.shelfOf(id);
  await shelf.alone((make) => savePresent(app, make, following));
  const coming = await staged(app, backup, from, following);
  let saved: Made | null = null;
  let failure: { readonly error: unknown } | null = null;
  async function change(guarded: Disk, make: Make): Promise<void> {
    try {
      following.told("changing-over", 0, 0);
      saved = await savePresent(app, make, { ...following, told: () => undefined });
      const going = await goingFrom(guarded, folder);
      if (going.stand !== saved.stand) throw new BackupFailed("not-backed-up"); // Another program writes there now.
      following.signal.throwIfAborted();
      await changeOver(guarded, folder, { coming, going: going.names, saved: [...saved.saved] });
    } catch (error) {
      // Whether it stands or has come over, the disk alone knows.
      if ((await endChangeOver(guarded, folder)) !== "finished") failure = { error: refusalFor(error, following) };
    }
  }
  // Only now that nobody is inside who may wait for the turn, and no longer than until it is over: opening may need a turn.
  await app.whileClosed((guarded) => shelf.alone((make) => change(guarded, make)));
  return broughtBack(saved, failure);
}

function broughtBack(saved: Made | null, failure: { readonly error: unknown } | null): KeptBackup {
  if (failure !== null) throw failure.error;
  if (saved === null) throw new BackupFailed("not-opened");
  return saved.backup;
}
