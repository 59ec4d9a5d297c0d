import { join } from "node:path";
import { canonical, saysSame } from "../../core/merge/canonical.ts";
import { type Conflict, conflictFormat, type MergedDocument } from "../../core/merge/conflict.ts";
import { noLineage } from "../../core/merge/lineage.ts";
import type { Noted } from "../../core/merge/merge-versions.ts";
import { done, type Outcome, refused } from "../../core/outcome.ts";
import { codeOf, type Disk } from "../documents/disk.ts";
import { writeDurably } from "../documents/durable-adapter.ts";
import { envelopeCodec, envelopeOf } from "../documents/envelope.ts";
import { moveFile } from "../documents/move-file.ts";
import { readDocument } from "../documents/read-document.ts";
import { refusing } from "../refusal-of.ts";
import { sha256Of } from "../sha256.ts";
import { mergedFiles, retire } from "./merged-files.ts";

const conflictName = /^([0-9a-f]{24})\.json$/;

function conflictOf(of: MergedDocument, title: string, { path, there, savedAt }: Noted): Conflict {
  const said = canonical([of.kind, of.id, path, there, savedAt]);
  const id = sha256Of(said).slice(0, 24);
  const plain: Conflict["there"] = JSON.parse(JSON.stringify(there));
  return { id, of, title: title.slice(0, 300), path: [...path], there: plain, savedAt };
}

/** Whether two say the same of the same place, in versions saved at whatever moments. */
function saysAlike(one: Conflict, other: Conflict): boolean {
  return saysSame([one.of, one.path, one.there], [other.of, other.path, other.there]);
}

/** What two machines said differently and nobody has looked at yet, a file each in `conflicts/`. None is ever written over. */
export class Conflicts {
  readonly #disk: Disk;
  readonly #casebook: string;

  constructor(disk: Disk, casebook: string) {
    this.#disk = disk;
    this.#casebook = casebook;
  }

  #pathOf(id: string): string {
    return join(this.#casebook, "conflicts", `${id}.json`);
  }

  /** Under which name it lies in `merged/` once it is settled, or null. */
  async #settledName(id: string): Promise<string | null> {
    const names = await mergedFiles(this.#disk, this.#casebook);
    return names.find((name) => name.endsWith(`.${id}.json`)) ?? null;
  }

  /** Keeps what was said otherwise. What is kept already, or was settled before, stays as it is. Throws what the disk throws. */
  async keep(of: MergedDocument, title: string, noted: readonly Noted[]): Promise<void> {
    for (const one of noted) {
      const conflict = conflictOf(of, title, one);
      const path = this.#pathOf(conflict.id);
      if ((await this.#disk.stamp(path)) !== null || (await this.#settledName(conflict.id)) !== null) continue;
      await this.#disk.makeSubfolder(join(this.#casebook, "conflicts"));
      await this.#write(path, conflict);
    }
  }

  /** Keeps what an owner has put something else in the place of, among what is settled. Throws what the disk throws. */
  async keepSettled(of: MergedDocument, title: string, noted: Noted, day: string): Promise<void> {
    const conflict = conflictOf(of, title, noted);
    if ((await this.#settledName(conflict.id)) !== null) return;
    await this.#disk.makeSubfolder(join(this.#casebook, "merged"));
    await this.#write(join(this.#casebook, "merged", `${day}.settled.${conflict.id}.json`), conflict);
  }

  async #write(path: string, conflict: Conflict): Promise<void> {
    const version = { content: conflict, revision: 1, savedAt: conflict.savedAt, lineage: noLineage };
    await writeDurably(this.#disk, path, envelopeCodec.encode(envelopeOf(conflictFormat, version)));
  }

  /**
   * Every conflict that waits, those of one document together, in the order of its places; of those that say the same of one
   * place the first. Throws what the disk throws.
   */
  async all(): Promise<Conflict[]> {
    const waiting = await this.#waiting();
    return waiting.filter((one) => waiting.find((other) => saysAlike(one, other)) === one);
  }

  async #waiting(): Promise<Conflict[]> {
    const names = await this.#disk.list(join(this.#casebook, "conflicts")).catch((error: unknown) => {
      if (codeOf(error) === "ENOENT") return [];
      throw error;
    });
    const found: Conflict[] = [];
    for (const name of names) {
      const id = conflictName.exec(name)?.[1];
      const conflict = id === undefined ? null : await this.#read(this.#pathOf(id));
      if (conflict !== null && conflict.id === id) found.push(conflict);
    }
    const rank = ({ of, path, id }: Conflict) => [of.kind, of.id, ...path, id].join("/");
    return found.sort((one, other) => (rank(one) < rank(other) ? -1 : 1));
  }

  async #read(path: string): Promise<Conflict | null> {
    const reading = await readDocument(this.#disk, path, conflictFormat);
    return reading.state === "fine" ? reading.version.content : null;
  }

  /** One that waits, or `not-found`. */
  read(id: string): Promise<Outcome<Conflict>> {
    return refusing(async () => {
      const conflict = await this.#read(this.#pathOf(id));
      return conflict === null ? refused("not-found") : done(conflict);
    });
  }

  /** Puts a conflict that was settled to `merged/`, and those that say the same with it. Refuses what the disk says. */
  settle(id: string, day: string): Promise<Outcome<null>> {
    return refusing(async () => {
      const waiting = await this.#waiting();
      const settled = waiting.find((one) => one.id === id);
      if (settled === undefined) return refused("not-found");
      for (const one of waiting.filter((other) => saysAlike(other, settled)))
        await retire(this.#disk, this.#casebook, this.#pathOf(one.id), "settled", day);
      return done(null);
    });
  }

  /** One that was settled, or `not-found`. */
  readSettled(id: string): Promise<Outcome<Conflict>> {
    return refusing(async () => {
      const name = await this.#settledName(id);
      const conflict = name === null ? null : await this.#read(join(this.#casebook, "merged", name));
      return conflict === null ? refused("not-found") : done(conflict);
    });
  }

  /** Brings a settled conflict back. Refuses `not-found`, and what the disk says. */
  reopen(id: string): Promise<Outcome<null>> {
    return refusing(async () => {
      const name = await this.#settledName(id);
      if (name === null) return refused("not-found");
      return moveFile(this.#disk, join(this.#casebook, "merged", name), this.#pathOf(id));
    });
  }
}
