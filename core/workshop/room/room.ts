import type { BlockKind } from "../plan/block.ts";
import type { VoteMode } from "../vote/vote.ts";

/** An option as the room knows it: by its letter. */
export interface RoomOption {
  readonly letter: string;
  readonly title: string;
}

/** What came of a vote, as the room may see it: with under five votes only how many there were. */
export interface RoomResult {
  readonly total: number;
  /** How many chose each option, in the order of the letters; null without a break-down. */
  readonly counts: readonly number[] | null;
}

/** A source as it stands on the wall. */
export interface RoomSource {
  readonly publisher: string;
  readonly title: string;
  readonly date: string;
  readonly url: string;
}

/** Which page of how many, counted from 0. */
interface Paged {
  readonly page: number;
  readonly pages: number;
}

/** What a block shows. Texts are Markdown, a page at a time, each short enough to be read from the back of the room. */
export type RoomFace =
  /** A welcome, a close, a text of the trainer's own, or what each is to write. */
  | ({ readonly kind: "words"; readonly text: string } & Paged)
  /** A page of what happened in a case. */
  | ({ readonly kind: "case"; readonly caseTitle: string; readonly text: string } & Paged)
  /** What is to be decided, and between what. */
  | ({
      readonly kind: "question";
      readonly caseTitle: string;
      readonly question: string;
      readonly options: readonly RoomOption[];
      /** What the trainer adds, or a question to discuss; it may be empty. */
      readonly text: string;
    } & Paged)
  | {
      readonly kind: "vote";
      readonly caseTitle: string;
      readonly question: string;
      readonly options: readonly RoomOption[];
      readonly isSecond: boolean;
      /** Null before the trainer has opened it. */
      readonly mode: VoteMode | null;
      readonly state: "ahead" | "open" | "closed";
      /** How many ballots were handed in so far, or how many voted. */
      readonly total: number;
      readonly present: number | null;
      /** Null until the trainer shows it. */
      readonly result: RoomResult | null;
    }
  /** How the room moved between two votes: how many stood where, never who moved. */
  | {
      readonly kind: "shift";
      readonly caseTitle: string;
      readonly options: readonly RoomOption[];
      readonly first: RoomResult;
      readonly second: RoomResult;
    }
  | ({
      readonly kind: "reveal";
      readonly caseTitle: string;
      readonly part: "sealed" | "did" | "happened" | "lens" | "differ" | "discuss" | "sources";
      /** The name of the lens, else empty; also of one that does not ship. */
      readonly lens: string;
      /** While it is sealed what the trainer says to it, else a page of the part. */
      readonly text: string;
      readonly sources: readonly RoomSource[];
    } & Paged)
  /** The session has no copy of the case. */
  | { readonly kind: "missing" };

/** The clock of the present block, told from moments. Milliseconds. */
export interface RoomClock {
  readonly given: number;
  readonly taken: number;
  /** Since when it runs, as a moment; null while it stands still. */
  readonly since: string | null;
}

/**
 * Everything the room's window knows. It is made of the session's own copy alone (`roomView`), and holds no notes, no names, no
 * promises, nothing of a case beyond the present page, and no vote that is not shown.
 */
export type RoomView =
  /** No run of it is going: before it has begun, or after its end. */
  | { readonly state: "ahead" | "over"; readonly title: string; readonly look: "light" | "dark" }
  | {
      readonly state: "on";
      readonly title: string;
      readonly look: "light" | "dark";
      readonly isBlank: boolean;
      /** What kind of block it is, and what the trainer calls it; empty for the usual name of its kind. */
      readonly block: BlockKind;
      readonly blockTitle: string;
      readonly at: number;
      readonly of: number;
      /** Null where the room does not see it. */
      readonly clock: RoomClock | null;
      /** Null while the room is blank. */
      readonly face: RoomFace | null;
    };

/** The most that stands on one page of the wall, in characters: what can be read from eight metres without a smaller type. */
export const pageAtMost = 420;
