import type { Fault } from "../core/fault.ts";
import type { DiskRefusal } from "./refusal-of.ts";

/**
 * Why nothing was opened: what stands in the way of the casebook in a folder, a pack whose workshop is held by another copy of the app, settings that have no folder, or lens files of
 * the app with faults, or backups that would lie inside the casebook.
 */
export type OpeningFault =
  | {
      readonly kind:
        | "in-use"
        | "pack-in-use"
        | "not-a-casebook"
        | "no-folder"
        | "no-settings"
        | "backups-inside"
        | DiskRefusal;
      readonly folder: string;
    }
  | { readonly kind: "bad-lenses"; readonly folder: string; readonly faults: readonly Fault[] };
