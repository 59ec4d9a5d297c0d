import type { Hindrance, Notice } from "../../core/casebook.ts";
import { mergeSessions } from "../../core/merge/merge-sessions.ts";
import { done, type Outcome, refused } from "../../core/outcome.ts";
import type { KeptSession } from "../../core/workshop/kept-session.ts";
import { type Session, sessionFormat } from "../../core/workshop/session.ts";
import type { Disk } from "../documents/disk.ts";
import { DocumentFolder, type HeldDocument } from "../documents/document-folder.ts";
import type { FolderOf } from "../documents/held-documents.ts";
import type { Kept } from "../documents/read-document.ts";
import type { Look } from "../merge/look.ts";

const sessions: FolderOf<Session> = {
  kind: "session",
  place: "sessions",
  format: sessionFormat,
  merge: mergeSessions,
  secondCopy: "second-copy-of-session",
  isAlwaysThere: false,
};

function keptSession(kept: Kept<Session>, readOnly: KeptSession["readOnly"]): KeptSession {
  return { session: kept.content, revision: kept.revision, savedAt: kept.savedAt, readOnly };
}

/** The workshops of a casebook, each with its copies of the cases and the times it was run. */
export class Sessions {
  readonly #hindrance: Hindrance | null;
  readonly #sessions: DocumentFolder<Session>;

  private constructor(hindrance: Hindrance | null, opened: DocumentFolder<Session>) {
    this.#hindrance = hindrance;
    this.#sessions = opened;
  }

  /** Reads every session. What cannot be read is set aside and named in `notices`, and hides no other. */
  static async open(disk: Disk, casebook: string, hindrance: Hindrance | null, notices: Notice[]): Promise<Sessions> {
    const opened = await DocumentFolder.open(disk, casebook, sessions, hindrance !== null, notices);
    await opened.whole;
    return new Sessions(hindrance, opened);
  }

  #keptIn({ state, kept }: HeldDocument<Session>): KeptSession {
    return keptSession(kept, this.#hindrance ?? (state === "newer" ? "newer-session" : null));
  }

  /** Every session, by its id. */
  all(): KeptSession[] {
    const kept = this.#sessions.all().map((held) => this.#keptIn(held));
    return kept.sort((one, other) => one.session.id.localeCompare(other.session.id));
  }

  /** One session, or `not-found`. */
  read(id: string): Outcome<KeptSession> {
    const held = this.#sessions.get(id);
    return held === null ? refused("not-found") : done(this.#keptIn(held));
  }

  /** Writes a new session. Refuses one that is there already, and with what the disk says. */
  async start(session: Session, at: string): Promise<Outcome<KeptSession>> {
    const started = await this.#sessions.start(session, at);
    return started.ok ? done(keptSession(started.value, null)) : started;
  }

  /** Changes one session; resolves when it is on the disk. Refuses with what `change` or the disk says. */
  async change(
    id: string,
    at: string,
    change: (present: Session, revision: number) => Outcome<Session>,
  ): Promise<Outcome<KeptSession>> {
    const changed = await this.#sessions.change(id, at, change);
    return changed.ok ? done(keptSession(changed.value, null)) : changed;
  }

  /** Moves a session to the bin. Refuses with what the disk says. */
  bin(id: string, today: string): Promise<Outcome<null>> {
    return this.#sessions.bin(id, today);
  }

  /** Takes a session out of the bin. Refuses what is not there or cannot be read any more, and an id that is taken again. */
  restore(id: string): Promise<Outcome<null>> {
    return this.#sessions.restore(id);
  }

  /** Looks at a file where another machine may have done something, as `HeldDocuments.look` says. */
  look(name: string, isStill: boolean): Promise<Look> {
    return this.#sessions.look(name, isStill);
  }

  /** Every name to look at when it is not known where something happened. Throws what the disk throws. */
  names(): Promise<string[]> {
    return this.#sessions.names();
  }

  /** Resolves when nothing is being written any more. */
  settled(): Promise<void> {
    return this.#sessions.settled();
  }
}
