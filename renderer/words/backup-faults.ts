import { type BackupFault, backupFaults } from "../../core/backup/backup-fault.ts";

/** Why a backup was not made or not brought back, one to three sentences each: what happened, what is safe, what to do. */
export const backupFaultWords: Record<BackupFault, string> = {
  "not-a-zip":
    "This file is no zip, or it is not whole. Nothing was changed. Take the file from where you copied it once more.",
  encrypted:
    "This zip is locked with a password, which a backup never is. Nothing was changed. Unlock it first, or choose another file.",
  "bad-path":
    "This file holds names that lead out of a casebook. No backup does. Nothing was unpacked and nothing was changed.",
  twins:
    "This file holds two entries that are one file on some disks. No backup does. Nothing was unpacked and nothing was changed.",
  link: "This file holds a link or something else that is no plain file. No backup does. Nothing was unpacked and nothing was changed.",
  "too-many": "This file holds more entries than any casebook. Nothing was unpacked and nothing was changed.",
  "too-large": "Something in this file is larger than anything in a casebook. Nothing was changed.",
  bomb: "This file would unpack to many times its size, as if made to fill a disk. Nothing was unpacked and nothing was changed.",
  "lying-size":
    "An entry of this file is of another size than it says. Nothing in your casebook was changed. Take another copy of the file, or another backup.",
  "unknown-entry":
    "This file holds something that its list does not name. Nothing was changed. Choose a file that Casebook saved.",
  "missing-entry":
    "Something that the list of this backup names is not in it. Nothing was changed. Take another copy of the file, or another backup.",
  "wrong-bytes":
    "Something in this backup is not what was saved; the disk or the way here has altered it. Nothing in your casebook was changed. Take another backup.",
  "no-manifest":
    "This zip is no backup of Casebook: its list is missing. Nothing was changed. Choose a file that Casebook saved.",
  "bad-manifest":
    "The list of this backup cannot be understood. Nothing was changed. Take another copy of the file, or another backup.",
  newer: "A newer Casebook made this backup. Nothing was changed. Bring it back with that version.",
  "no-casebook": "This backup holds no casebook. Nothing was changed. Choose another one.",
  "disk-full":
    "The disk is full. Nothing half-written was left, and your casebook is as it was. Free some space, then try again.",
  "read-only":
    "The disk does not let this user write there. Your casebook is as it was. Allow writing, then try again.",
  "folder-gone": "The folder is not there any more; a drive may be unplugged. Put it back, then try again.",
  "disk-failed": "The disk did not take it. Your casebook is as it was. Check the disk, then try again.",
  "not-whole":
    "What was written read back as something else, so it does not count as a backup and was removed. Your casebook is as it was. Check the disk, then try again.",
  "not-backed-up":
    "What is here now could not be backed up first, so nothing was brought back and everything is as it was. Make room for the backups, or start Casebook with --backups and another folder, then try again.",
  "not-swapped":
    "The disk did not let the files be exchanged. Everything is as it was before. Close other programs that use the folder, then try again.",
  "not-opened":
    "What stands on the disk now could not be opened. Nothing is lost: it is in the folder and in the newest backup. Close Casebook and start it again.",
  "source-gone": "This backup is not there any more. Nothing was changed. Choose another one.",
};

/** Why the last backup was not made, from the detail of a notice. */
export function notBackedUp(detail: string): string {
  const fault = backupFaults.find((known) => known === detail);
  return fault === undefined ? "" : backupFaultWords[fault];
}
