import type { Hindrance } from "../../casebook.ts";
import type { Vouched } from "../file/opening.ts";
import type { SharedDilemma } from "../file/shared-dilemma.ts";
import type { Meeting } from "../meeting/meeting.ts";
import type { Redaction } from "../redact/redaction.ts";
import type { DraftedReply, Reply } from "./reply.ts";
import type { Sending, View } from "./round.ts";

/** A reply as it may be read. */
export interface ReadReply {
  /** Its hash: two of one reply that say different things are two. */
  readonly id: string;
  readonly replyId: string;
  readonly by: string;
  readonly vouched: Vouched;
  readonly reply: Reply;
  readonly receivedAt: string;
  /** Names that were replaced before sending, and came back in this reply. */
  readonly namesBack: readonly string[];
}

/** Replies stay sealed until somebody's own view is recorded: then only their number is told. */
export type Replies =
  | { readonly sealed: true; readonly count: number }
  | { readonly sealed: false; readonly replies: readonly ReadReply[] };

interface Common {
  readonly id: string;
  readonly title: string;
  readonly revision: number;
  readonly savedAt: string;
  readonly readOnly: Hindrance | "newer-round" | null;
  readonly replies: Replies;
}

/** A round of the owner's own dilemma. `dilemma` is what was sent last, null before that. */
export interface OwnRoundView extends Common {
  readonly side: "own";
  readonly redaction: Redaction;
  readonly dilemma: SharedDilemma | null;
  readonly hash: string | null;
  readonly sendings: readonly Sending[];
  readonly view: View | null;
  readonly meetings: readonly Meeting[];
}

/** A round of somebody else's dilemma. */
export interface PeerRoundView extends Common {
  readonly side: "peer";
  readonly dilemma: SharedDilemma;
  readonly hash: string;
  readonly by: string;
  readonly vouched: Vouched;
  readonly receivedAt: string;
  readonly draft: DraftedReply;
  /** When what was sent last of the own reply was made into a file first, and whether the draft says something else since; null before the first time. */
  readonly sent: { readonly at: string; readonly isOfThisEdition: boolean; readonly isChanged: boolean } | null;
}

export type RoundView = OwnRoundView | PeerRoundView;

/** A round in short. */
export interface RoundSummary {
  readonly id: string;
  readonly side: "own" | "peer";
  readonly title: string;
  readonly by: string;
  /** Whether it came under a name that somebody else may have used: what it says of itself does not fit the keys that are known. */
  readonly isDoubtful: boolean;
  /** When it was sent last, or came; null for what is only being prepared. */
  readonly at: string | null;
  readonly answerBy: string | null;
  /** The peers that an own dilemma was sent to, as far as was noted. */
  readonly to: readonly string[];
  readonly replies: number;
  /** Own: whether a first view is recorded. A peer's: whether the own reply was made into a file. */
  readonly hasView: boolean;
  /** Whether its replies may not be read yet. */
  readonly isSealed: boolean;
}

/** A commitment of an earlier meeting, of which nobody has told yet what became. */
export interface OpenCommitment {
  readonly roundId: string;
  readonly meetingId: string;
  readonly title: string;
  readonly heldOn: string;
  readonly who: string;
  readonly what: string;
  readonly by: string;
}
