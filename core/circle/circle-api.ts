import type { Outcome } from "../outcome.ts";
import type { Peer, Rivalry } from "./circle.ts";
import type { CaseFileTaken, Opening } from "./file/opening.ts";
import type { BecameWord, MeetingLength } from "./meeting/meeting.ts";
import type { Redaction } from "./redact/redaction.ts";
import type { DraftedReply } from "./round/reply.ts";
import type { GivenView } from "./round/round.ts";
import type { OpenCommitment, OwnRoundView, PeerRoundView, RoundSummary, RoundView } from "./round/round-view.ts";

/** The circle at a glance. `fingerprint` is that of the own key, in five groups of four hexadecimal digits. */
export interface CircleView {
  readonly name: string;
  readonly fingerprint: string;
  readonly peers: readonly (Peer & { readonly fingerprint: string | null })[];
  readonly rounds: readonly RoundSummary[];
  readonly commitments: readonly OpenCommitment[];
}

/** How a case file is closed: with a passphrase in the `age` format, with the own signature, with both or with neither. */
export interface Closing {
  readonly passphrase: string | null;
  readonly sign: boolean;
}

/** A case file that is ready to go. `bytes` in base64. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: string;
}

/** A commitment as it is made at the close of a meeting. */
export interface GivenCommitment {
  readonly who: string;
  readonly what: string;
  readonly by: string;
}

/** What the window may ask about the circle: part of the contract in `core/api.ts`. */
export interface CircleApi {
  readCircle(input: Record<string, never>): Promise<Outcome<CircleView>>;
  /** What the owner is called in the circle. Refused when it says nothing. */
  nameMyself(input: { name: string }): Promise<Outcome<CircleView>>;
  /** Somebody new in the circle, or other words about somebody who is in it. `key` is one that an item was signed with; null for somebody who does not sign. */
  keepPeer(input: {
    id: string | null;
    name: string;
    competes: Rivalry;
    key: string | null;
  }): Promise<Outcome<CircleView>>;
  dropPeer(input: { id: string }): Promise<Outcome<CircleView>>;

  /** A round, with its replies only when they may be seen. An own dilemma that was never prepared has an empty one. */
  readRound(input: { id: string }): Promise<Outcome<RoundView>>;
  /** What stands in the place of names, while it is thought about. Refused with `changed-elsewhere` unless `revision` is the present one, 0 before the first. */
  keepRedaction(input: { id: string; revision: number; redaction: Redaction }): Promise<Outcome<OwnRoundView>>;
  /**
   * Makes the case file of an own dilemma. `seen` is the canonical JSON of the dilemma as it was previewed, edition and day apart:
   * refused with `changed-elsewhere` when anything else would leave. Refused with `incomplete` without a name for the owner, a title
   * or anything to ask about, with `damaged` for a picture of which nobody can tell what hides in it, and with `bad-input` for what a
   * case file has no room for. What leaves is kept in the round before there is an answer.
   */
  sendDilemma(input: {
    id: string;
    redaction: Redaction;
    seen: string;
    to: string[];
    closing: Closing;
  }): Promise<Outcome<MadeFile>>;
  /** Records the first view, which opens the replies. A view stands: a second is refused with `locked`. */
  recordView(input: { id: string; view: GivenView }): Promise<Outcome<OwnRoundView>>;

  /** Looks at a file from anybody; `bytes` in base64. Nothing is stored. */
  openCaseFile(input: { bytes: string; passphrase: string | null }): Promise<Outcome<Opening>>;
  /** Takes in what was looked at, but for what is the same and what is refused, after a backup. `not-found` for what was looked at too long ago. */
  takeInCaseFile(input: { opening: string }): Promise<Outcome<CaseFileTaken>>;
  /** Takes back a step, what came last first. Refused with `changed-elsewhere` at the first thing that was changed since. */
  takeBackCaseFile(input: { step: string }): Promise<Outcome<null>>;

  /** The reply to somebody's dilemma, while it is written. Refused with `changed-elsewhere` unless `revision` is the present one. */
  keepReply(input: { id: string; revision: number; draft: DraftedReply }): Promise<Outcome<PeerRoundView>>;
  /** Makes the case file of the own reply, which opens those of others. Refused with `incomplete` as `lacksOf` says, and with `unknown-option`. */
  sendReply(input: { id: string; closing: Closing }): Promise<Outcome<MadeFile>>;
  /**
   * Makes a case file of the replies to an own dilemma, with the dilemma, so that each peer may see the others'. Refused with `locked`
   * before the own view is recorded, and with `incomplete` before there is a reply.
   */
  sendReplies(input: { id: string; closing: Closing }): Promise<Outcome<MadeFile>>;
  /** Makes a case file of several cases and of own dilemmas that were sent before, each as it was sent last, in this order. */
  sendSet(input: {
    title: string;
    note: string;
    items: { kind: "case" | "dilemma"; id: string }[];
    closing: Closing;
  }): Promise<Outcome<MadeFile>>;

  /** Keeps a meeting that was held; its commitment becomes a follow-up of the dilemma. Refused with `not-one-person` for a commitment of everyone. */
  holdMeeting(input: {
    id: string;
    minutes: MeetingLength;
    notes: string;
    commitment: GivenCommitment | null;
  }): Promise<Outcome<OwnRoundView>>;
  /** Tells what became of a commitment; done or not, that is marked at the follow-up too. */
  tellWhatBecame(input: {
    id: string;
    meetingId: string;
    word: BecameWord;
    text: string;
  }): Promise<Outcome<OwnRoundView>>;

  /** Moves somebody else's dilemma, with the own reply, to the bin; or the round of an own one, which stays where it is. */
  binRound(input: { id: string }): Promise<Outcome<null>>;
  restoreRound(input: { id: string }): Promise<Outcome<null>>;
}
