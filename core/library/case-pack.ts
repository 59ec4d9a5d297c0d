import { bytesOf, cleanLine } from "../clean-text.ts";
import type { Fault } from "../fault.ts";
import type { Refusal } from "../outcome.ts";
import { z } from "../zod.ts";
import { packName } from "./own-case.ts";

/** How many files a pack may have. */
export const packFilesAtMost = 300;
/** How large one file may be, and all of them together, in bytes. A shipped case has 10 to 17 thousand. */
export const packFileCap = 64 * 1024;
export const packCap = 4 * 1024 * 1024;

const packFileSchema = z.strictObject({ name: z.string().max(300), text: z.string().max(packFileCap) });

/** A folder of case files as the window hands it in: names and texts, and never a path. */
export const casePackSchema = z.strictObject({
  pack: packName.refine((name) => cleanLine(name) === name && name !== "", "is one plain line"),
  files: z
    .array(packFileSchema)
    .max(packFilesAtMost)
    .refine((files) => files.reduce((sum, { text }) => sum + bytesOf(text), 0) <= packCap, "is too much at once"),
});

export type PackFile = z.infer<typeof packFileSchema>;
export type CasePack = z.infer<typeof casePackSchema>;

/** A case by its id and its title. */
export interface TitledCase {
  readonly id: string;
  readonly title: string;
}

/** What taking a pack in would do, and what is wrong with the files that would be left out. */
export interface CasePackPreview {
  readonly fresh: readonly TitledCase[];
  readonly changed: readonly TitledCase[];
  readonly same: readonly TitledCase[];
  readonly faults: readonly Fault[];
}

/** What taking a pack in came to. */
export interface PackTaken {
  /** Names the step, to take it back. */
  readonly step: string;
  readonly added: number;
  readonly changed: number;
  /** Why it stopped before the last of them, or null. */
  readonly stopped: Refusal | null;
}
