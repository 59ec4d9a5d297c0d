import { Low } from "lowdb";
import { assertNever } from "../../core/assert-never.ts";
import type { Envelope, Format } from "../../core/document.ts";
import { mergeVersions, type Unwritten } from "../../core/merge/merge-versions.ts";
import { nextVersion } from "../../core/merge/next-version.ts";
import { haveParted, type Version } from "../../core/merge/version.ts";
import { done, type Outcome, type Refusal, refused } from "../../core/outcome.ts";
import type { Merger } from "../merge/merger.ts";
import { Overtaken, untilNotOvertaken } from "../merge/overtaken.ts";
import { refusalOf, refusing } from "../refusal-of.ts";
import { Turns } from "../turns.ts";
import { type Disk, isSameStamp, type Stamp } from "./disk.ts";
import { DurableAdapter } from "./durable-adapter.ts";
import { envelopeOf, isSameFile, markOf, writtenEnvelope } from "./envelope.ts";
import { moveFile } from "./move-file.ts";
import { type Kept, readDocument, type Unread } from "./read-document.ts";
import { RefusedWrite } from "./refused-write.ts";

/** A file looked at for the first time. */
export type Opening<Content> =
  | Unread<Content>
  | { readonly state: "fine"; readonly file: DocumentFile<Content>; readonly altered: boolean };

/** Waited for with what a file said until then, before it says something else. */
type Before<Content> = (kept: Kept<Content>) => Promise<void>;

/** One file of a casebook: its content in memory, every change on the disk before it counts. */
export class DocumentFile<Content> {
  readonly #disk: Disk;
  readonly #path: string;
  readonly #format: Format<Content>;
  readonly #merger: Merger<Content> | null;
  readonly #low: Low<Envelope | null>;
  #version: Version<Content> | null = null;
  #kept: Kept<Content> | null = null;
  #stamp: Stamp | null = null;
  /** That of the file which is about to replace it: a rename changes none, so that what others do right after it is seen. */
  #nextStamp: Stamp | null = null;
  readonly #refused: RefusedWrite;
  #moved = false;
  readonly #turns = new Turns();

  private constructor(disk: Disk, path: string, format: Format<Content>, merger: Merger<Content> | null) {
    this.#disk = disk;
    this.#path = path;
    this.#format = format;
    this.#merger = merger;
    this.#refused = new RefusedWrite(disk, path);
    const adapter = new DurableAdapter<Envelope | null>(disk, path, writtenEnvelope);
    adapter.beforeReplacing = async (beside) => {
      this.#nextStamp = await disk.stamp(beside);
      if (await this.#isChangedOutside()) throw new Overtaken();
    };
    this.#low = new Low<Envelope | null>(adapter, null);
  }

  /**
   * Looks at the file and says what it is. What the disk refuses, such as EACCES, is `unreadable`. With a `merger`, what
   * another machine writes is merged with what was written here meanwhile.
   */
  static async open<Content>(
    disk: Disk,
    path: string,
    format: Format<Content>,
    merger: Merger<Content> | null = null,
  ): Promise<Opening<Content>> {
    const reading = await readDocument(disk, path, format);
    if (reading.state !== "fine") return reading;
    const file = new DocumentFile(disk, path, format, merger);
    file.#hold(reading.version, reading.stamp);
    return { state: "fine", file, altered: reading.altered };
  }

  /** A file that does not exist yet. It appears with its first change. */
  static fresh<Content>(
    disk: Disk,
    path: string,
    format: Format<Content>,
    merger: Merger<Content> | null = null,
  ): DocumentFile<Content> {
    return new DocumentFile(disk, path, format, merger);
  }

  /** The same file under the path it was renamed to, so that it need not be read again where it lies now. */
  at(path: string, merger: Merger<Content>): DocumentFile<Content> {
    const file = new DocumentFile(this.#disk, path, this.#format, merger);
    if (this.#version !== null) file.#hold(this.#version, this.#stamp);
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
    before?: Before<Content>,
  ): Promise<Outcome<Kept<Content>>> {
    return this.#inTurn(async () => {
      const elsewhere = await this.#takeInOutside();
      if (elsewhere !== null) return refused(elsewhere);
      const changed = change(this.kept);
      if (!changed.ok) return changed;
      if (!this.#format.schema.safeParse(changed.value).success) return refused("bad-input");
      if (this.kept !== null) await before?.(this.kept);
      return done(await this.#write(nextVersion(this.#version, changed.value, at)));
    });
  }

  /**
   * Takes in what others have written to the file meanwhile. Answers whether there was anything. Refuses a file that is newer
   * or damaged, which is left alone while what it held before stays in memory.
   */
  takeIn(): Promise<Outcome<boolean>> {
    return this.#inTurn(async () => {
      const elsewhere = await this.#takeInOutside();
      return elsewhere === null || elsewhere === "changed-elsewhere" ? done(elsewhere !== null) : refused(elsewhere);
    });
  }

  /** Merges another version of this document into it. Answers whether anything was written; it is on the disk then. Refuses what the disk says. */
  mergeWith(other: Version<Content>, before?: Before<Content>): Promise<Outcome<boolean>> {
    return this.#inTurn(async () => {
      const elsewhere = await this.#takeInOutside();
      if (elsewhere !== null && elsewhere !== "changed-elsewhere") return refused(elsewhere);
      return done(await this.#merge(this.#version, other, before));
    });
  }

  /** Moves the file after the changes asked for so far. Refuses to replace another (`already-there`) and one that is gone (`not-found`). */
  moveTo(path: string): Promise<Outcome<null>> {
    return this.#inTurn(async () => {
      const moved = await moveFile(this.#disk, this.#path, path);
      this.#moved = moved.ok;
      return moved;
    });
  }

  /** Work that is refused with `not-found` once the file has moved, and begun anew when another program got in between. */
  #inTurn<Value>(work: () => Promise<Outcome<Value>>): Promise<Outcome<Value>> {
    const attempt = async () => (this.#moved ? refused("not-found") : work());
    return this.#turns.take(() => refusing(() => untilNotOvertaken(attempt)));
  }

  /** Writes what a version on the disk and another become together; false when that is the one on the disk. */
  async #merge(present: Version<Content> | null, other: Version<Content>, before?: Before<Content>): Promise<boolean> {
    if (this.#merger === null) return false;
    if (present !== null) {
      const { merged, disagreements } = mergeVersions(this.#format, this.#merger.merge, present, other);
      if (isSameFile(this.#format, merged, present)) return false;
      await this.#merger.keep(merged.content, disagreements);
      await before?.(present);
      await this.#write(merged);
    } else await this.#write(other);
    return true;
  }

  async #write(next: Unwritten<Content>): Promise<Kept<Content>> {
    const envelope = envelopeOf(this.#format, next);
    this.#low.data = envelope;
    this.#nextStamp = null;
    try {
      await this.#low.write();
    } catch (error) {
      this.#refused.note(this.#nextStamp);
      if (this.#version === null) await this.takeBack();
      throw error;
    }
    const { content, revision, savedAt, lineage } = next;
    return this.#hold({ content, revision, savedAt, lineage, mark: markOf(envelope.checksum) }, this.#nextStamp);
  }

  #hold(version: Version<Content>, stamp: Stamp | null): Kept<Content> {
    const { content, revision, savedAt } = version;
    this.#version = version;
    this.#kept = { content, revision, savedAt };
    this.#stamp = stamp;
    return this.#kept;
  }

  async #isChangedOutside(): Promise<boolean> {
    const now = await this.#disk.stamp(this.#path);
    return now !== null && !isSameStamp(now, this.#stamp) && !this.#refused.is(now);
  }

  /** Removes a new file that was refused and stands all the same. Answers whether none does any more. */
  takeBack(): Promise<boolean> {
    return this.#refused.takeBack();
  }

  /** Why the file cannot be written because somebody else has; what they wrote is then the present content. */
  async #takeInOutside(): Promise<Refusal | null> {
    if (!(await this.#isChangedOutside())) return null;
    const reading = await readDocument(this.#disk, this.#path, this.#format);
    switch (reading.state) {
      case "fine":
        return (await this.#follow(reading.version, reading.stamp)) ? "changed-elsewhere" : null;
      case "newer":
        return "newer-version";
      case "damaged":
        return "damaged";
      case "unreadable":
        return refusalOf(reading.error);
      case "missing":
        return null;
      default:
        return assertNever(reading);
    }
  }

  /**
   * What stands on the disk is the present content; what was saved here after the two had parted is merged into it. Answers
   * whether that is another content than before.
   */
  async #follow(theirs: Version<Content>, stamp: Stamp): Promise<boolean> {
    const [ours, before] = [this.#version, this.#stamp];
    if (ours !== null && isSameFile(this.#format, ours, theirs)) {
      this.#stamp = stamp;
      return false;
    }
    if (ours === null || !haveParted(ours, theirs)) {
      this.#hold(theirs, stamp);
      return true;
    }
    this.#stamp = stamp;
    try {
      if (!(await this.#merge(theirs, ours))) this.#hold(theirs, stamp);
      return true;
    } catch (error) {
      this.#stamp = before;
      throw error;
    }
  }

  /** Resolves when nothing is being written any more. */
  settled(): Promise<void> {
    return this.#turns.settled();
  }
}
