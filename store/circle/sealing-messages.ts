/** One job of the worker that locks and unlocks, in the `age` format. */
export type SealingJob =
  /** `workFactor` is log2 of the rounds of scrypt. */
  | {
      readonly kind: "lock";
      readonly bytes: Uint8Array;
      readonly passphrase: string;
      readonly workFactor: number;
    }
  /** `most` is how many bytes may come out. */
  | { readonly kind: "unlock"; readonly bytes: Uint8Array; readonly passphrase: string; readonly most: number };

/** Why a lock did not open. */
export type StaysLocked = "wrong-passphrase" | "damaged-lock" | "too-large";

/** What came of the job. */
export type Sealed = { readonly bytes: Uint8Array } | { readonly why: StaysLocked };
