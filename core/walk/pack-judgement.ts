import type { Fault } from "../fault.ts";
import type { PackPreview } from "./pack-preview.ts";

/** What taking in a lens pack would do, or everything that is wrong with it. */
export type PackJudgement =
  | { readonly kind: "fine"; readonly preview: PackPreview }
  | { readonly kind: "faulty"; readonly faults: readonly Fault[] };
