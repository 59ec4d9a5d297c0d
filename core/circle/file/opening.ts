import type { Refusal } from "../../outcome.ts";
import type { SharedSet } from "./case-file.ts";
import type { CaseFileFault } from "./case-file-fault.ts";
import type { ItemKind } from "./item.ts";

/** Who stands behind an item, as far as anybody can know: what is said is that it is unchanged, never that somebody is who they say. */
export type Vouched =
  | { readonly kind: "unsigned" }
  /** Signed here. */
  | { readonly kind: "own" }
  /** Signed with the key of a peer whose name is known. */
  | { readonly kind: "known"; readonly peerId: string; readonly name: string }
  /** Signed with a key that nobody in the circle has. */
  | { readonly kind: "unknown"; readonly key: string; readonly fingerprint: string }
  /**
   * Under the name of a peer, and signed with another key than theirs, or not signed although they have one; or, then of no peer,
   * under the id of what somebody else signed.
   */
  | {
      readonly kind: "doubtful";
      readonly peerId: string | null;
      readonly key: string | null;
      readonly fingerprint: string | null;
    };

/** What taking an item in would do. */
export type Standing =
  | { readonly kind: "new" | "changed" | "same" }
  | { readonly kind: "refused"; readonly fault: CaseFileFault; readonly detail: string };

/** One item of a case file that was opened, in short. A title or a name is cleaned; of what is refused it may be empty. */
export interface OpenedItem {
  readonly kind: ItemKind | "unknown";
  readonly id: string;
  /** What it is called; of a reply, what the dilemma it answers is called, or "". */
  readonly title: string;
  readonly by: string;
  readonly vouched: Vouched;
  readonly standing: Standing;
  /** Names that were replaced before sending, and came back in a text of this reply. */
  readonly namesBack: readonly string[];
  /** Blocks of a workshop that would be about no case: it neither came with it nor is here. 0 for anything else. */
  readonly missing: number;
}

/** What came of looking at a file. Nothing is stored yet. */
export type Opening =
  /** It is locked, and no passphrase was given. */
  | { readonly state: "locked" }
  | { readonly state: "refused"; readonly fault: CaseFileFault; readonly detail: string }
  | {
      readonly state: "open";
      /** Names what was looked at, to take it in. */
      readonly id: string;
      readonly set: SharedSet | null;
      /** What becomes of the collection named after the set, in which all its cases stand, those that ship too; null without any. */
      readonly collection: "new" | "changed" | "same" | null;
      readonly items: readonly OpenedItem[];
    };

/** What taking a case file in came to. */
export interface CaseFileTaken {
  /** Names the step, to take it back. */
  readonly step: string;
  readonly added: number;
  readonly changed: number;
  /** Why it stopped before the last of them, or null. */
  readonly stopped: Refusal | null;
  /** What to look at first: a workshop, a collection of cases, a round; null where nothing is new. */
  readonly first: { readonly kind: "session" | "round" | "collection" | "case"; readonly id: string } | null;
}
