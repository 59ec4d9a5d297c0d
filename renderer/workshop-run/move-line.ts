import { done, type Outcome, type Refusal, refused } from "../../core/outcome.ts";
import type { SessionView } from "../../core/workshop/kept-session.ts";
import type { Run } from "../../core/workshop/run/run.ts";
import type { RunMove } from "../../core/workshop/run/run-move.ts";
import type { Session } from "../../core/workshop/session.ts";
import { Alarm } from "../parts/alarm.ts";
import { cameOf } from "./came-of.ts";
import { joined, type Waiting } from "./waiting.ts";

/** How long until what could not be sent is tried again by itself. Milliseconds. */
const retry = 3_000;

/** Why a move may be made a moment later: nobody answers, or the disk does not take it. Any other refusal stands. */
const passing: readonly Refusal[] = ["app-gone", "disk-full", "disk-failed", "folder-gone", "read-only", "fault"];

/** How the moves of a run reach the disk. */
export interface Sender {
  send(moves: number, move: RunMove): Promise<Outcome<SessionView>>;
  read(): Promise<Outcome<SessionView>>;
  /** What a move makes of the session, told here at once, so that no tap waits for the disk. */
  apply(session: Session, waiting: Waiting): Outcome<Session>;
  /** The run as it is in a session; null once it is gone. */
  runIn(session: Session): Run | null;
}

/** What the trainer's window knows of the session. */
export interface LineShown {
  /** What the disk has, and the room sees. */
  readonly kept: SessionView;
  /** The same with every move in it that is still on its way. */
  readonly session: Session;
  /** Why what waits is not on the disk yet; it is tried again by itself. */
  readonly trouble: Refusal | null;
  /** Why the last move came to nothing; null once another one is made. */
  readonly refusal: Refusal | null;
}

/** How many ballots were handed in so far. */
function ballotsOf({ votes }: Run): number {
  return votes.reduce((sum, { mode, total }) => (mode === "ballots" ? sum + total : sum), 0);
}

/** Makes the moves of a run one after another, each with the count of the answer before, and shows them at once. */
export class MoveLine {
  readonly #sender: Sender;
  readonly #listeners = new Set<() => void>();
  readonly #alarm = new Alarm(() => void this.flush());
  #waiting: readonly Waiting[] = [];
  #sending: Promise<boolean> | null = null;
  /** By whom a ballot was handed in whose answer was lost, and after how many ballots. */
  #lost: { readonly by: string; readonly ballots: number } | null = null;
  #shown: LineShown;

  constructor(kept: SessionView, sender: Sender) {
    this.#sender = sender;
    this.#shown = { kept, session: kept.session, trouble: null, refusal: null };
  }

  /** Calls back after each change of what is shown, until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly shown = (): LineShown => this.#shown;

  get isSaved(): boolean {
    return this.#waiting.length === 0;
  }

  /** Whether something done is only on this screen, and keeps the window from closing without a question. */
  get isStuck(): boolean {
    return this.#shown.trouble !== null;
  }

  /** Makes a move. One that cannot be made where the run stands is passed over, as there is nothing to do. */
  readonly make = (move: RunMove): void => {
    const run = this.#sender.runIn(this.#shown.session);
    if (run === null) return;
    const one = { move, moves: run.moves, at: new Date().toISOString(), mayBeMade: false };
    if (!this.#sender.apply(this.#shown.session, one).ok) return;
    this.#waiting = joined(this.#waiting, one, this.#sending !== null);
    this.#show({ refusal: null });
    void this.flush();
  };

  /** Takes in what the disk has. Older news is passed over. */
  readonly adopt = (kept: SessionView): void => {
    if (kept.revision > this.#shown.kept.revision) this.#show({ kept });
  };

  readonly dismiss = (): void => this.#show({ refusal: null });

  /** Sends what waits; resolves when all of it is answered, or when nobody answers. */
  readonly flush = async (): Promise<void> => {
    this.#alarm.clear();
    while (!this.isSaved) {
      this.#sending ??= this.#sendAll().finally(() => {
        this.#sending = null;
      });
      if (!(await this.#sending)) return;
    }
  };

  /**
   * Hands in a ballot and waits for what comes of it, as nothing is said to be handed in before the disk has it. Where another
   * window moved meanwhile it is handed in once more; where an answer to the same person was lost, it is not counted twice.
   */
  readonly hand = async (by: string, optionId: string): Promise<Outcome<null>> => {
    await this.flush();
    if (!this.isSaved) return refused(this.#shown.trouble ?? "fault");
    let isKnown = this.#lost?.by !== by;
    for (let tries = 0; tries < 5; tries += 1) {
      if (!isKnown) {
        const read = await this.#sender.read();
        if (!read.ok) return refused(read.reason);
        this.#show({ kept: read.value });
        isKnown = true;
      }
      const run = this.#sender.runIn(this.#shown.kept.session);
      if (run === null) return refused("locked");
      if (this.#lost?.by === by && ballotsOf(run) > this.#lost.ballots) return done(null);
      const answer = await this.#sender.send(run.moves, { kind: "ballot", optionId });
      if (answer.ok) this.#show({ kept: answer.value });
      if (answer.ok) return done(null);
      if (answer.reason === "app-gone") this.#lost = { by, ballots: ballotsOf(run) };
      if (answer.reason !== "changed-elsewhere") return refused(answer.reason);
      isKnown = false;
    }
    return refused("changed-elsewhere");
  };

  /** Whether all of it was answered. */
  async #sendAll(): Promise<boolean> {
    for (let first = this.#waiting[0]; first !== undefined; first = this.#waiting[0]) {
      const answer = await this.#sender.send(first.moves, first.move);
      if (answer.ok) {
        this.#waiting = this.#waiting.slice(1);
        this.#show({ kept: answer.value, trouble: null });
      } else if (passing.includes(answer.reason)) {
        this.#waiting = this.#waiting.map((one) => (one === first ? { ...one, mayBeMade: true } : one));
        this.#show({ trouble: answer.reason });
        this.#alarm.set(retry);
        return false;
      } else await this.#standAgain(first, answer.reason);
    }
    return true;
  }

  /** After a refusal: shows what stands. A move that was made after all, only that its answer was lost, is none that was refused. */
  async #standAgain(first: Waiting, reason: Refusal): Promise<void> {
    const read = await this.#sender.read();
    const kept = read.ok ? read.value : this.#shown.kept;
    const wasMade = read.ok && first.mayBeMade && cameOf(this.#shown.kept.session, kept.session, first, this.#sender);
    this.#waiting = wasMade ? this.#waiting.slice(1) : [];
    this.#show({ kept, trouble: null, refusal: wasMade ? null : reason });
  }

  #show(change: Partial<LineShown>): void {
    const shown = { ...this.#shown, ...change };
    let session = shown.kept.session;
    for (const one of this.#waiting) {
      const moved = this.#sender.apply(session, one);
      if (moved.ok) session = moved.value;
    }
    this.#shown = { ...shown, session };
    for (const listener of this.#listeners) listener();
  }
}
