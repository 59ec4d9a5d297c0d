import { Low } from "lowdb";
import { assertNever } from "../core/assert-never.ts";
import { type Envelope, type Format, type Reading, readContent } from "../core/document.ts";
import { done, type Outcome, type Refusal, refused } from "../core/outcome.ts";
import { codeOf, type Disk, type Stamp } from "./disk.ts";
import { DurableAdapter } from "./durable-adapter.ts";
import { checksumOf, envelopeCodec } from "./envelope.ts";
import { moveFile } from "./move-file.ts";
import { refusalOf, refusing } from "./refusal-of.ts";
import { Turns } from "./turns.ts";

/** The content of a file as it stands on the disk. */
export interface Kept<Content> {
  readonly content: Content;
  readonly revision: number;
  readonly savedAt: string;
}

/** A file looked at for the first time. */
export type Opening<Content> =
  | { readonly state: "missing" }
  | { readonly state: "fine"; readonly file: DocumentFile<Content>; readonly altered: boolean }
  | { readonly state: "newer"; readonly kept: Kept<Content> | null; readonly version: number }
  | { readonly state: "damaged"; readonly fault: string }
  | { readonly state: "unreadable"; readonly error: unknown };

/** More than any honest file of a casebook holds; a larger one is not even read. In bytes. */
const cap = 64 * 1024 * 1024;

type LowEnvelope = Low<Envelope | null>;

function lowOf(disk: Disk, path: string): LowEnvelope {
  return new Low<Envelope | null>(new DurableAdapter<Envelope | null>(disk, path, nullable), null);
}

function isSame(one: Stamp, other: Stamp | null): boolean {
  return one.inode === other?.inode && one.size === other.size && one.modifiedMs === other.modifiedMs;
}

const nullable = {
  encode: (envelope: Envelope | null) => {
    if (envelope === null) throw new Error("A document is never written empty");
    return envelopeCodec.encode(envelope);
  },
  decode: envelopeCodec.decode,
};

/** One file of a casebook: its content in memory, every change on the disk before it counts. */
export class DocumentFile<Content> {
  readonly #disk: Disk;
  readonly #path: string;
  readonly #format: Format<Content>;
  readonly #low: LowEnvelope;
  #kept: Kept<Content> | null;
  #stamp: Stamp | null;
  #moved = false;
  readonly #turns = new Turns();

  private constructor(disk: Disk, path: string, format: Format<Content>, low: LowEnvelope, stamp: Stamp | null) {
    this.#disk = disk;
    this.#path = path;
    this.#format = format;
    this.#low = low;
    this.#kept = null;
    this.#stamp = stamp;
  }

  /** Looks at the file and says what it is. What the disk refuses, such as EACCES, is `unreadable`. */
  static async open<Content>(disk: Disk, path: string, format: Format<Content>): Promise<Opening<Content>> {
    try {
      const stamp = await disk.stamp(path);
      if (stamp === null) return { state: "missing" };
      if (stamp.size > cap) return { state: "damaged", fault: `larger than ${cap} bytes` };
      const low = lowOf(disk, path);
      await low.read();
      if (low.data === null) return { state: "missing" };
      return DocumentFile.#judge(disk, path, format, low, low.data, stamp);
    } catch (error) {
      if (codeOf(error) !== "") return { state: "unreadable", error };
      return { state: "damaged", fault: "not a whole Casebook document" };
    }
  }

  static #judge<Content>(
    disk: Disk,
    path: string,
    format: Format<Content>,
    low: LowEnvelope,
    envelope: Envelope,
    stamp: Stamp,
  ): Opening<Content> {
    const { revision, savedAt } = envelope;
    const reading: Reading<Content> = readContent(format, envelope);
    if (reading.state === "damaged") return reading;
    if (reading.state === "newer") {
      const read = format.schema.safeParse(envelope.content);
      const kept = read.success ? { content: read.data, revision, savedAt } : null;
      return { state: "newer", kept, version: reading.version };
    }
    const file = new DocumentFile(disk, path, format, low, stamp);
    file.#kept = { content: reading.content, revision, savedAt };
    return { state: "fine", file, altered: checksumOf(envelope.content) !== envelope.checksum };
  }

  /** A file that does not exist yet. It appears with its first change. */
  static fresh<Content>(disk: Disk, path: string, format: Format<Content>): DocumentFile<Content> {
    return new DocumentFile(disk, path, format, lowOf(disk, path), null);
  }

  /** The same file under the path it was renamed to, so that it need not be read again where it lies now. */
  at(path: string): DocumentFile<Content> {
    const low = lowOf(this.#disk, path);
    low.data = this.#low.data;
    const file = new DocumentFile(this.#disk, path, this.#format, low, this.#stamp);
    file.#kept = this.#kept;
    return file;
  }

  /** What stands on the disk, or null before the first change of a fresh file. */
  get kept(): Kept<Content> | null {
    return this.#kept;
  }

  /**
   * Changes the content, one change at a time in the order asked, and resolves when the new content is on the disk.
   * `change` sees the present content (null in a fresh file) and may refuse. When the disk refuses, the old content
   * stands, in memory as on the disk. What could not be read again, such as a list grown too long, is refused with
   * `bad-input`. When the file was changed by others in the meantime, theirs is taken in and the
   * change is refused with `changed-elsewhere`; when theirs is newer or damaged, it is left alone. `before` is waited for
   * with the old content when a change of it is about to be written.
   */
  change(
    at: string,
    change: (kept: Kept<Content> | null) => Outcome<Content>,
    before: (kept: Kept<Content>) => Promise<void> = async () => undefined,
  ): Promise<Outcome<Kept<Content>>> {
    return this.#turns.take(() =>
      refusing(async () => {
        if (this.#moved) return refused("not-found");
        const elsewhere = await this.#changedOutside();
        if (elsewhere !== null) return refused(elsewhere);
        const changed = change(this.#kept);
        if (!changed.ok) return changed;
        if (!this.#format.schema.safeParse(changed.value).success) return refused("bad-input");
        if (this.#kept !== null) await before(this.#kept);
        return done(await this.#write(changed.value, at));
      }),
    );
  }

  /**
   * Moves the file when every change asked for so far is done; a later change is refused with `not-found`. Refuses to
   * replace another file (`already-there`) and a file that is gone (`not-found`).
   */
  moveTo(path: string): Promise<Outcome<null>> {
    return this.#turns.take(() =>
      refusing(async () => {
        if (this.#moved) return refused("not-found");
        const moved = await moveFile(this.#disk, this.#path, path);
        this.#moved = moved.ok;
        return moved;
      }),
    );
  }

  async #write(content: Content, at: string): Promise<Kept<Content>> {
    const revision = (this.#kept?.revision ?? 0) + 1;
    const { name: format, version } = this.#format;
    this.#low.data = { format, version, revision, savedAt: at, checksum: checksumOf(content), content };
    try {
      await this.#low.write();
      this.#stamp = await this.#disk.stamp(this.#path);
    } catch (error) {
      // A new file that stands although it was refused would come to light as a second one beside the next try.
      if (this.#kept === null) await this.#disk.remove(this.#path).catch(() => undefined);
      throw error;
    }
    this.#kept = { content, revision, savedAt: at };
    return this.#kept;
  }

  /** Why the file cannot be written because somebody else has; what they wrote is then the present content. */
  async #changedOutside(): Promise<Refusal | null> {
    const now = await this.#disk.stamp(this.#path);
    if (now === null || isSame(now, this.#stamp)) return null;
    const opening = await DocumentFile.open(this.#disk, this.#path, this.#format);
    switch (opening.state) {
      case "fine":
        this.#low.data = opening.file.#low.data;
        this.#kept = opening.file.#kept;
        this.#stamp = now;
        return "changed-elsewhere";
      case "newer":
        return "newer-version";
      case "damaged":
        return "damaged";
      case "unreadable":
        return refusalOf(opening.error);
      case "missing":
        return null;
      default:
        return assertNever(opening);
    }
  }

  /** Resolves when nothing is being written any more. */
  settled(): Promise<void> {
    return this.#turns.settled();
  }
}
