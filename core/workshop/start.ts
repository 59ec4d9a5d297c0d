import type { CaseFileFault } from "../circle/file/case-file-fault.ts";

/**
 * What the app was started for: the casebook, or nothing but the workshop of a pack, with no casebook open. Then the channels of
 * workshops answer but for `shareSession`, and `listCases`, the settings, `readAbout` and `listNotices`; the rest is refused with
 * `workshop-only`.
 */
export type Start = { readonly kind: "casebook" } | { readonly kind: "workshop"; readonly pack: PackState };

/** How the pack of a workshop-only start stands. `name` is that of its file, without a path. */
export type PackState =
  | { readonly state: "locked"; readonly name: string }
  | { readonly state: "unreadable"; readonly name: string }
  | { readonly state: "refused"; readonly name: string; readonly fault: CaseFileFault; readonly detail: string }
  /** It was read, and there is no session in it. */
  | { readonly state: "no-session"; readonly name: string }
  /** `sessionIds` in the order of the pack; `refused` counts the items that were not taken. */
  | { readonly state: "open"; readonly name: string; readonly sessionIds: readonly string[]; readonly refused: number };
