import type { BackupFault } from "./backup-fault.ts";
import type { KeptBackup, Reason } from "./kept-backup.ts";

/** What a backup holds, told before it is brought back. Every byte of it was read for this. */
export interface BackupPreview {
  /** Whose it is: the name of the casebook, and whether it is the one that is open. */
  readonly casebook: string;
  readonly isThisOne: boolean;
  readonly madeAt: string;
  readonly why: Reason | "full";
  readonly dilemmas: number;
  readonly cases: number;
  readonly attachments: number;
  /** Attachments whose bytes are nowhere any more. */
  readonly missing: number;
  /** Documents that this Casebook cannot read. They would be set aside. */
  readonly unreadable: number;
  /** Files of the casebook that it does not hold, since they could not be read or no other disk takes their names. */
  readonly leftOut: number;
}

/** What came of a job that was carried out. `leftOut`: how many files of the casebook the backup does not hold. */
export type JobResult =
  | { readonly kind: "backed-up"; readonly backup: KeptBackup; readonly leftOut: number }
  /** A file that the window fetches once under `fetch`, or that already lies where the owner wanted it. */
  | {
      readonly kind: "saved";
      readonly name: string;
      readonly size: number;
      readonly fetch: string | null;
      readonly leftOut: number;
    }
  | { readonly kind: "looked"; readonly preview: BackupPreview }
  /** `before` is the backup of what was present. */
  | { readonly kind: "brought-back"; readonly before: KeptBackup };

/** What a job is doing: writing, reading back what it wrote, unpacking, or changing the casebook over, which nothing stops. */
export type JobStep = "waiting" | "writing" | "checking" | "unpacking" | "changing-over";

/** Where a job stands. `done` of `of` files in this step. */
export type JobState =
  | { readonly kind: "running"; readonly step: JobStep; readonly done: number; readonly of: number }
  | { readonly kind: "finished"; readonly result: JobResult }
  | { readonly kind: "failed"; readonly fault: BackupFault }
  | { readonly kind: "cancelled" };

/** Something that takes longer than one waits for an answer. */
export interface Job {
  readonly id: string;
  readonly state: JobState;
}
