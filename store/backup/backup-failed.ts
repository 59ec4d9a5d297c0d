import type { BackupFault } from "../../core/backup/backup-fault.ts";
import { refusalOf } from "../refusal-of.ts";

/** A backup that was not made or not brought back, and why. */
export class BackupFailed extends Error {
  readonly fault: BackupFault;

  constructor(fault: BackupFault, options?: ErrorOptions) {
    super(fault, options);
    this.fault = fault;
  }
}

/** What an error means for a backup. Throws what is neither a fault of one nor an error of the file system: that is a bug. */
export function backupFaultOf(error: unknown): BackupFault {
  return error instanceof BackupFailed ? error.fault : refusalOf(error);
}

/** The owner changed their mind before anything was done. */
export class ChangedMind extends Error {}

/** Whether work ended because it was stopped, and not of something else that happened meanwhile. */
export function isReason({ aborted, reason }: AbortSignal, error: unknown): boolean {
  return aborted && (error === reason || (error instanceof Error && error.cause === reason));
}
