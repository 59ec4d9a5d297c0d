import { caseFileCap, type SharedSet } from "../../core/circle/file/case-file.ts";
import type { SharedItem } from "../../core/circle/file/item.ts";

/** What was read of a case file, but for what was refused then. `size` is that of its text in bytes. */
export interface OpenedFile {
  readonly set: SharedSet | null;
  readonly items: readonly SharedItem[];
  readonly size: number;
}

/** How many files are kept that were looked at, and how many bytes of them. */
const openingsAtMost = 5;
const bytesAtMost = 3 * caseFileCap;

/** The case files that were looked at last, in memory alone. */
export class Openings {
  readonly #files = new Map<string, OpenedFile>();

  /** Keeps a file under an id, and forgets the oldest when there is too much. The newest always stays. */
  keep(id: string, file: OpenedFile): void {
    this.#files.set(id, file);
    for (const oldest of this.#files.keys()) {
      const bytes = [...this.#files.values()].reduce((sum, { size }) => sum + size, 0);
      if (oldest === id || (this.#files.size <= openingsAtMost && bytes <= bytesAtMost)) break;
      this.#files.delete(oldest);
    }
  }

  /** A file that was looked at, or null when it is forgotten. */
  get(id: string): OpenedFile | null {
    return this.#files.get(id) ?? null;
  }
}
