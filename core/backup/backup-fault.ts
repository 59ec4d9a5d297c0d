/** Why a file that should be a backup is refused. Each has a sentence of its own. */
const zipFaults = [
  "not-a-zip",
  "encrypted",
  "bad-path",
  "twins",
  "link",
  "too-many",
  "too-large",
  "bomb",
  "lying-size",
  "unknown-entry",
  "missing-entry",
  "wrong-bytes",
  "no-manifest",
  "bad-manifest",
  "newer",
  "no-casebook",
] as const;

export type ZipFault = (typeof zipFaults)[number];

/**
 * Why a backup was not made or not brought back. `not-whole`: what was written reads back as something else. `not-backed-up`:
 * the present could not be backed up first. `not-swapped`: the disk refused the change, and the present stands. `not-opened`:
 * what stands now could not be opened.
 */
export const backupFaults = [
  ...zipFaults,
  "disk-full",
  "read-only",
  "folder-gone",
  "disk-failed",
  "not-whole",
  "not-backed-up",
  "not-swapped",
  "not-opened",
  "source-gone",
] as const;

export type BackupFault = (typeof backupFaults)[number];
