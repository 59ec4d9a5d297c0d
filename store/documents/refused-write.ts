import { codeOf, type Disk, isSameStamp, type Stamp } from "./disk.ts";

/**
 * A write that may stand on the disk although it was refused: the disk failed when only its folder was left to be forced. To
 * whoever asked it never happened, so it is no news from elsewhere, and a new file that stands so is taken back: it would come
 * to light as a second one beside the next try.
 */
export class RefusedWrite {
  readonly #disk: Disk;
  readonly #path: string;
  #written: Stamp | null = null;

  constructor(disk: Disk, path: string) {
    this.#disk = disk;
    this.#path = path;
  }

  /** A write was refused whose file looks like this; null when none was made, and one refused before may still stand. */
  note(written: Stamp | null): void {
    this.#written = written ?? this.#written;
  }

  /** Whether what lies there now is what was refused. */
  is(now: Stamp): boolean {
    return isSameStamp(now, this.#written);
  }

  /** Removes what was refused, and nothing else. Answers whether none of it stands any more; if not, it can be tried again. */
  async takeBack(): Promise<boolean> {
    if (this.#written === null) return true;
    try {
      const now = await this.#disk.stamp(this.#path);
      if (now !== null && this.is(now)) await this.#disk.remove(this.#path);
      this.#written = null;
      return true;
    } catch (error) {
      if (codeOf(error) === "") throw error;
      return false; // Whoever asked for the write hears of its own error.
    }
  }
}
