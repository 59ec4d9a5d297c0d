import type { Outcome } from "../outcome.ts";
import { documentId } from "../text.ts";
import { z } from "../zod.ts";
import type { Job } from "./job.ts";
import type { KeptBackup } from "./kept-backup.ts";

/** The rotating backups, the newest first. `place` is for reading only; no request takes it back. */
export interface BackupShelf {
  readonly backups: readonly KeptBackup[];
  readonly place: string;
}

/** Which backup is meant: one of the shelf by its name, or a file that was handed in by its id. */
export const backupSourceSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("kept"), name: z.string().max(100) }),
  z.strictObject({ kind: z.literal("file"), id: documentId }),
]);

export type BackupSource = z.infer<typeof backupSourceSchema>;

/** What the window may ask about backups: part of the contract in `core/api.ts`. What takes long is a job, followed by its id. */
export interface BackupApi {
  listBackups(input: Record<string, never>): Promise<Outcome<BackupShelf>>;
  /** Begins a rotating backup, which also comes by itself. */
  backUpNow(input: Record<string, never>): Promise<Outcome<Job>>;
  /** Begins to save everything, attachments included, as one file. The shell asks where, or hands it out afterwards. */
  saveEverything(input: Record<string, never>): Promise<Outcome<Job>>;
  /** Lets the owner choose a file, where the shell has a dialog for it; null when they changed their mind. */
  chooseBackup(input: Record<string, never>): Promise<Outcome<{ id: string | null }>>;
  /** Begins to read a backup from its first byte to its last, and to say what it holds. Nothing is changed. */
  previewBackup(input: { from: BackupSource }): Promise<Outcome<Job>>;
  /** Begins to back up the present and then to put a backup in its place. */
  bringBack(input: { from: BackupSource }): Promise<Outcome<Job>>;
  readJob(input: { id: string }): Promise<Outcome<Job>>;
  /** Stops a job where it can still be stopped; what it had written is removed. */
  cancelJob(input: { id: string }): Promise<Outcome<Job>>;
}
