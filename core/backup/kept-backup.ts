/** Why a rotating backup was made. */
export const reasons = ["daily", "asked", "migration", "import", "bring-back"] as const;

export type Reason = (typeof reasons)[number];

/** A rotating backup. It was read again after it was written; one that failed that has no name. */
export interface KeptBackup {
  /** A file name, never a path. */
  readonly name: string;
  readonly madeAt: string;
  readonly why: Reason;
  /** In bytes, without the attachments kept beside it. */
  readonly size: number;
}

const shape = /^(\d{4}-\d{2}-\d{2}T\d{2})-(\d{2})-(\d{2})-(\d{3})Z\.([a-z-]+)\.zip$/;

/** The name of the file of a backup, which tells when and why it was made. `madeAt` as `2026-11-22T10:48:16.000Z`. */
export function backupName(madeAt: string, why: Reason): string {
  return `${madeAt.replaceAll(/[:.]/g, "-")}.${why}.zip`;
}

/** When and why the backup in a file of this name was made, or null when it is none. */
export function readBackupName(name: string): { readonly madeAt: string; readonly why: Reason } | null {
  const [, hour, minute, second, rest, word] = shape.exec(name) ?? [];
  const why = reasons.find((reason) => reason === word);
  const madeAt = `${hour}:${minute}:${second}.${rest}Z`;
  return why === undefined || Number.isNaN(Date.parse(madeAt)) ? null : { madeAt, why };
}

/** When the next backup may be made: a millisecond later than one whose name it would take. */
export function freeMoment(at: string, taken: ReadonlySet<string>): string {
  let moment = Date.parse(at);
  while (taken.has(new Date(moment).toISOString())) moment += 1;
  return new Date(moment).toISOString();
}
