import { basename } from "node:path";
import { assertNever } from "../../core/assert-never.ts";
import type { Notice } from "../../core/casebook.ts";
import type { Format } from "../../core/document.ts";
import type { Version } from "../../core/merge/version.ts";
import { done, type Outcome, type Refusal, refused } from "../../core/outcome.ts";
import { leftElsewhere } from "../merge/left-elsewhere.ts";
import type { Look } from "../merge/look.ts";
import type { Merger } from "../merge/merger.ts";
import { refusalOf } from "../refusal-of.ts";
import type { Disk } from "./disk.ts";
import { DocumentFile } from "./document-file.ts";
import { readDocument } from "./read-document.ts";
import { setAside, unreadable } from "./set-aside.ts";

type Standing<Content> =
  | {
      readonly state: "open";
      readonly file: DocumentFile<Content>;
      /** What to tell of what another machine wrote over it and that was refused. */
      readonly left: (reason: Refusal) => Promise<Notice>;
    }
  | { readonly state: "shut"; readonly content: Content; readonly reason: Refusal };

/** A file of which a folder has one, such as `drafts.json`. It exists from its first change on. */
export class SingleFile<Content> {
  readonly #standing: Standing<Content>;
  readonly #empty: Content;
  /** Why what another machine wrote was refused when its owner was told. */
  #told: Refusal | null = null;
  /** What its owner should know about it. */
  readonly notices: readonly Notice[];

  private constructor(standing: Standing<Content>, empty: Content, notices: readonly Notice[]) {
    this.#standing = standing;
    this.#empty = empty;
    this.notices = notices;
  }

  /**
   * Opens the file, setting a damaged one aside. One by a newer Casebook, or one that the disk does not let us read, is left
   * alone: it reads as far as it can be understood and refuses every change.
   */
  static async open<Content>(
    disk: Disk,
    folder: string,
    path: string,
    format: Format<Content>,
    readOnly: boolean,
    merger: Merger<Content> | null = null,
  ): Promise<SingleFile<Content>> {
    const empty = format.schema.parse({});
    const opening = await DocumentFile.open(disk, path, format, merger);
    const left = async (reason: Refusal) =>
      leftElsewhere(basename(path), reason, await readDocument(disk, path, format));
    const fresh = () => ({ state: "open" as const, file: DocumentFile.fresh(disk, path, format, merger), left });
    switch (opening.state) {
      case "fine": {
        const altered = { kind: "altered-outside", name: basename(path), detail: "" } as const;
        return new SingleFile({ state: "open", file: opening.file, left }, empty, opening.altered ? [altered] : []);
      }
      case "missing":
        return new SingleFile(fresh(), empty, []);
      case "damaged":
        return new SingleFile(fresh(), empty, [await setAside(disk, folder, path, opening.fault, readOnly)]);
      case "newer": {
        const content = opening.kept?.content ?? empty;
        const notice = { kind: "newer", name: basename(path), detail: String(opening.version) } as const;
        return new SingleFile({ state: "shut", content, reason: "newer-version" }, empty, [notice]);
      }
      case "unreadable": {
        const reason = refusalOf(opening.error);
        return new SingleFile({ state: "shut", content: empty, reason }, empty, [unreadable(path, opening.error)]);
      }
      default:
        return assertNever(opening);
    }
  }

  /** The content, empty before the first change. */
  get content(): Content {
    const standing = this.#standing;
    return standing.state === "shut" ? standing.content : (standing.file.kept?.content ?? this.#empty);
  }

  /** Why every change is refused, or null when it can be changed. */
  get refusal(): Refusal | null {
    return this.#standing.state === "shut" ? this.#standing.reason : null;
  }

  /** How often it was saved; 0 before the first change and while it is shut. */
  get revision(): number {
    return this.#standing.state === "shut" ? 0 : (this.#standing.file.kept?.revision ?? 0);
  }

  /** When it was saved last, or null. */
  get savedAt(): string | null {
    return this.#standing.state === "shut" ? null : (this.#standing.file.kept?.savedAt ?? null);
  }

  /** Changes the content; resolves when it is on the disk. A change made elsewhere is taken in first. */
  async change(at: string, change: (content: Content) => Outcome<Content>): Promise<Outcome<Content>> {
    const standing = this.#standing;
    if (standing.state === "shut") return refused(standing.reason);
    const attempt = () => standing.file.change(at, (kept) => change(kept?.content ?? this.#empty));
    const first = await attempt();
    const changed = !first.ok && first.reason === "changed-elsewhere" ? await attempt() : first;
    return changed.ok ? done(changed.value.content) : changed;
  }

  /**
   * Takes in what another machine has written. A file that cannot be read is left alone, and what it held before stands; its owner
   * is told once it is still.
   */
  async look(isStill: boolean): Promise<Look> {
    const standing = this.#standing;
    if (standing.state === "shut") return { state: "nothing" };
    const taken = await standing.file.takeIn();
    if (!taken.ok && !isStill) return { state: "again" };
    const told = this.#told;
    this.#told = taken.ok ? null : taken.reason;
    if (taken.ok ? !taken.value : taken.reason === told) return { state: "nothing" };
    const notices = taken.ok ? [] : [await standing.left(taken.reason)];
    return { state: "changed", id: "", revision: this.revision, notices };
  }

  /** Merges another version of this file into it, as `DocumentFile.mergeWith` does. */
  async mergeWith(version: Version<Content>): Promise<Outcome<boolean>> {
    const standing = this.#standing;
    return standing.state === "shut" ? refused(standing.reason) : standing.file.mergeWith(version);
  }

  /** Resolves when nothing is being written any more. */
  async settled(): Promise<void> {
    if (this.#standing.state === "open") await this.#standing.file.settled();
  }
}
