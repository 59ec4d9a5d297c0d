import type { DiskRefusal } from "./refusal-of.ts";

/** Why nothing was opened: what stands in the way of the casebook in a folder, or settings that have no folder. */
export interface OpeningFault {
  readonly kind: "in-use" | "not-a-casebook" | "no-folder" | "no-settings" | DiskRefusal;
  readonly folder: string;
}
