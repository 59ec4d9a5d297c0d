import type { Notice } from "../core/casebook.ts";
import type { Format } from "../core/document.ts";
import { done, type Outcome, refused } from "../core/outcome.ts";
import type { Disk } from "./disk.ts";
import { DocumentFile } from "./document-file.ts";
import { setAside } from "./set-aside.ts";

/** A file of which a folder has one, such as `drafts.json`. It exists from its first change on. */
export class SingleFile<Content> {
  readonly #file: DocumentFile<Content> | null;
  readonly #empty: Content;

  private constructor(file: DocumentFile<Content> | null, empty: Content) {
    this.#file = file;
    this.#empty = empty;
  }

  /** Opens the file, setting a damaged one aside. One by a newer Casebook is left alone: it reads as empty, unwritable. */
  static async open<Content>(
    disk: Disk,
    folder: string,
    path: string,
    format: Format<Content>,
    readOnly: boolean,
    notices: Notice[],
  ): Promise<SingleFile<Content>> {
    const empty = format.schema.parse({});
    const opening = await DocumentFile.open(disk, path, format);
    if (opening.state === "newer")
      notices.push({ kind: "newer", name: `${format.name}.json`, detail: String(opening.version) });
    if (opening.state === "newer") return new SingleFile<Content>(null, opening.kept?.content ?? empty);
    if (opening.state === "damaged") notices.push(await setAside(disk, folder, path, opening.fault, readOnly));
    const file = opening.state === "fine" ? opening.file : DocumentFile.fresh(disk, path, format);
    return new SingleFile(file, empty);
  }

  /** The content, empty before the first change. */
  get content(): Content {
    return this.#file?.kept?.content ?? this.#empty;
  }

  /** Changes the content; resolves when it is on the disk. A change made elsewhere is taken in first. */
  async change(at: string, change: (content: Content) => Outcome<Content>): Promise<Outcome<Content>> {
    const file = this.#file;
    if (file === null) return refused("newer-version");
    const attempt = () => file.change(at, (kept) => change(kept?.content ?? this.#empty));
    const first = await attempt();
    const changed = !first.ok && first.reason === "changed-elsewhere" ? await attempt() : first;
    return changed.ok ? done(changed.value.content) : changed;
  }

  /** Resolves when nothing is being written any more. */
  async settled(): Promise<void> {
    await this.#file?.settled();
  }
}
