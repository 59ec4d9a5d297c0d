import type { Notice } from "../../core/casebook.ts";

/** What looking at a file came to that another machine may have written: nothing new, something, or that it is not whole yet. */
export type Look =
  | { readonly state: "nothing" }
  | { readonly state: "again" }
  | {
      readonly state: "changed";
      readonly id: string;
      /** What it has become; null when it is gone. */
      readonly revision: number | null;
      readonly notices: readonly Notice[];
    };
