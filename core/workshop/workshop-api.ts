import type { Closing, MadeFile } from "../circle/circle-api.ts";
import type { Outcome } from "../outcome.ts";
import type { SessionSummary, SessionView } from "./kept-session.ts";
import type { RoomView } from "./room/room.ts";
import type { RunMove, RunWriting } from "./run/run-move.ts";
import type { Plan, PlanChange } from "./session.ts";
import type { Start } from "./start.ts";

type OfRun = { id: string; runId: string };

/** What the window may ask about workshops: part of the contract in `core/api.ts`. */
export interface WorkshopApi {
  /** What the app was started for. */
  readStart(input: Record<string, never>): Promise<Outcome<Start>>;
  /** Opens the pack of a workshop-only start with its passphrase. A wrong one is told in the answer. */
  unlockPack(input: { passphrase: string }): Promise<Outcome<Start>>;

  /** Every session in short, in no order. */
  listSessions(input: Record<string, never>): Promise<Outcome<SessionSummary[]>>;
  readSession(input: { id: string }): Promise<Outcome<SessionView>>;
  /** A new session. The cases its blocks are about are copied into it; `not-found` for one that is nowhere. */
  startSession(input: { plan: Plan }): Promise<Outcome<SessionView>>;
  /** A new session that is planned like another, with its copies of the cases and without its runs. */
  copySession(input: { id: string; title: string }): Promise<Outcome<SessionView>>;
  /**
   * New values for some parts of a plan. Refused with `changed-elsewhere` unless `revision` is the present one. A case that a block
   * is newly about is copied; a block about one that is nowhere keeps its place, and is counted as missing.
   */
  editSession(input: { id: string; revision: number; change: PlanChange }): Promise<Outcome<SessionView>>;
  /** Makes the case file of a session and its cases. Its runs, with votes, notes and promises, stay here. */
  shareSession(input: { id: string; closing: Closing }): Promise<Outcome<MadeFile>>;
  /** Moves a session to the bin, where it stays for 30 days at least. */
  binSession(input: { id: string }): Promise<Outcome<null>>;
  restoreSession(input: { id: string }): Promise<Outcome<null>>;

  /**
   * Begins a run. Refused with `incomplete` for a session without blocks or with a block about a missing case, and with
   * `already-there` while a run of it is going.
   */
  beginRun(input: { id: string }): Promise<Outcome<SessionView>>;
  /**
   * Makes a move in the run that is going. Refused with `changed-elsewhere` unless `moves` is the number of moves so far, so that
   * one that was asked for twice, or in two windows, is made once; with `locked` after its end; with `bad-input` for a move that
   * cannot be made where the run stands.
   */
  moveRun(input: OfRun & { moves: number; move: RunMove }): Promise<Outcome<SessionView>>;
  /** Writes something down in a run, while it goes or afterwards. */
  writeRun(input: OfRun & { write: RunWriting }): Promise<Outcome<SessionView>>;
  /** Tells that a window sees the run going now. Nothing is announced. */
  seeRun(input: OfRun): Promise<Outcome<null>>;
  /** Takes a run that is over out of the session for good. */
  dropRun(input: OfRun): Promise<Outcome<SessionView>>;
  /** What the room sees of the run that is going: the only thing its window can ask. */
  readRoom(input: { id: string }): Promise<Outcome<RoomView>>;
}
