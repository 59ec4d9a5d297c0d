import { bringBack } from "../../../store/backup/bring-back.ts";
import { openBackup } from "../../../store/backup/read-backup.ts";
import { Shelf } from "../../../store/backup/shelf.ts";
import { localClock } from "../../../store/clock.ts";
import { type Disk, localDisk } from "../../../store/documents/disk.ts";
import { openCasebook } from "../../../store/open-casebook.ts";
import type { Parts } from "../../../store/parts.ts";

/** The disk of this machine, on which the process is killed at the step with this number. */
function deadlyDisk(step: number): Disk {
  let count = 0;
  function deadly<Given extends readonly unknown[], Value>(work: (...given: Given) => Promise<Value>) {
    return async (...given: Given) => {
      count += 1;
      if (count === step) process.kill(process.pid, "SIGKILL");
      return work(...given);
    };
  }
  return {
    ...localDisk,
    create: deadly(localDisk.create),
    createFrom: deadly(localDisk.createFrom),
    rename: deadly(localDisk.rename),
    remove: deadly(localDisk.remove),
    removeFolder: deadly(localDisk.removeFolder),
    makeSubfolder: deadly(localDisk.makeSubfolder),
    syncFolder: deadly(localDisk.syncFolder),
  };
}

/** Brings a backup back in a casebook, and is killed at a step of the disk. Says "whole" when it came to its end first. */
const [folder = "", backups = "", name = "", step = "0"] = process.argv.slice(2);
const disk = deadlyDisk(Number(step));
const opening = await openCasebook(disk, folder, "Casebook", localClock.at(), localClock.today());
if (!opening.ok) throw new Error(opening.reason);
let { casebook } = opening;
const shelf = new Shelf(disk, backups, localClock, "0.1.0");
const parts = () => ({ disk, casebook }) as Parts;
const backup = await openBackup(`${backups}/${name}`);
const following = { signal: new AbortController().signal, told: () => undefined };
await bringBack(
  {
    parts,
    shelfOf: () => shelf,
    async whileClosed(work) {
      casebook = await casebook.reopen(work, localClock.at(), localClock.today());
    },
  },
  backup,
  shelf,
  following,
);
backup.close();
await casebook.close();
console.log("whole");
