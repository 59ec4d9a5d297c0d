import { join } from "node:path";
import { backupName, freeMoment, type KeptBackup, type Reason, readBackupName } from "../../core/backup/kept-backup.ts";
import { toRemove } from "../../core/backup/rotation.ts";
import type { Casebook } from "../../core/casebook.ts";
import type { Clock } from "../clock.ts";
import { codeOf, type Disk, ignoringDisk } from "../documents/disk.ts";
import { sweepTemporaries } from "../documents/durable-adapter.ts";
import { Turns } from "../turns.ts";
import { keepBeside, pruneBeside } from "./attachments-beside.ts";
import { BackupFailed } from "./backup-failed.ts";
import { documentsIn } from "./documents-in.ts";
import { type Following, makeBackup } from "./make-backup.ts";
import { openBackup } from "./read-backup.ts";
import { isHalfOver } from "./swap.ts";

/** A casebook that is backed up. */
export interface Subject {
  readonly about: Casebook;
  readonly folder: string;
}

/** When a backup is made: whatever stands, or only when something changed since the newest. */
export type When = "in-any-case" | "if-changed";

/** A backup made, or the newest when nothing changed since; `saved` are the files of the casebook that it holds. */
export interface Made {
  readonly backup: KeptBackup;
  readonly saved: readonly string[];
  /** How many it does not hold. */
  readonly leftOut: number;
  readonly stand: string;
}

/** Makes a backup. */
export type Make = (subject: Subject, why: Reason, when: When, following: Following) => Promise<Made>;

/** So often one is made by itself, in milliseconds. */
const oneDay = 86_400_000;

/** The rotating backups of one casebook, in a folder of their own outside of it. */
export class Shelf {
  readonly folder: string;
  readonly #disk: Disk;
  readonly #clock: Clock;
  readonly #app: string;
  readonly #turns: Turns;
  #isSwept = false;

  /**
   * `app` is the version that makes them; `turns` are those of everything that reads or changes a whole casebook. Nothing is
   * made before the first backup.
   */
  constructor(disk: Disk, folder: string, clock: Clock, app: string, turns = new Turns()) {
    this.#disk = disk;
    this.folder = folder;
    this.#clock = clock;
    this.#app = app;
    this.#turns = turns;
  }

  /** Every backup, the newest first. Throws what the disk throws. */
  async list(): Promise<KeptBackup[]> {
    const names = await this.#disk.list(this.folder).catch((error: unknown) => {
      if (codeOf(error) === "ENOENT") return [];
      throw error;
    });
    const kept: KeptBackup[] = [];
    for (const name of names) {
      const read = readBackupName(name);
      const stamp = read === null ? null : await this.#disk.stamp(join(this.folder, name));
      if (read !== null && stamp !== null) kept.push({ name, ...read, size: stamp.size });
    }
    return kept.sort((one, other) => (one.madeAt < other.madeAt ? 1 : -1));
  }

  /** The path of a backup of this shelf, or null. A name that is none, whoever sent it, is never made a path. */
  pathOf(name: string): string | null {
    return readBackupName(name) === null ? null : join(this.folder, name);
  }

  /** Whether none was made within the last day. One dated in the future says nothing. */
  async isDue(): Promise<boolean> {
    const now = Date.parse(this.#clock.at());
    const ages = (await this.list()).map(({ madeAt }) => now - Date.parse(madeAt));
    return !ages.some((age) => age >= 0 && age < oneDay);
  }

  /**
   * Backs a casebook up, one backup after the other, and takes away what is in excess. Throws `BackupFailed`, what the disk
   * throws, and the reason of the signal; nothing half-written stays.
   */
  make(...given: Parameters<Make>): Promise<Made> {
    return this.alone((make) => make(...given));
  }

  /**
   * Does work while no backup is made, in its turn. It is given what makes one within that turn; `make` would wait for ever.
   * Whoever waits for requests to end must not hold a turn: a request may wait for one.
   */
  alone<Value>(work: (make: Make) => Promise<Value>): Promise<Value> {
    return this.#turns.take(() => work((...given) => this.#make(...given)));
  }

  async #make(...[subject, why, when, following]: Parameters<Make>): Promise<Made> {
    if (await isHalfOver(this.#disk, subject.folder)) throw new BackupFailed("not-opened");
    const all = await documentsIn(this.#disk, subject.folder);
    const before = await this.list();
    const newest = when === "if-changed" ? await this.#unchanged(before[0], all.stand) : null;
    if (newest !== null) return newest;
    await this.#disk.makeFolder(this.folder);
    await this.#sweep();
    const attachments = await keepBeside(this.#disk, subject.folder, this.folder, all.attachments, following);
    const held = new Set(attachments.map(({ path }) => path));
    const spoilt = all.attachments.map(({ path }) => path).filter((path) => !held.has(path));
    const seen = { ...all, leftOut: [...all.leftOut, ...spoilt] };
    const at = freeMoment(this.#clock.at(), new Set(before.map(({ madeAt }) => madeAt)));
    const name = backupName(at, why);
    const making = { casebook: subject.about, folder: subject.folder, seen, why, at, app: this.#app, attachments };
    const { files, leftOut } = await makeBackup(this.#disk, join(this.folder, name), making, following);
    const backup = (await this.list()).find((one) => one.name === name);
    if (backup === undefined) throw new BackupFailed("folder-gone");
    await this.#rotate(attachments);
    return {
      backup,
      saved: [...files, ...attachments].map(({ path }) => path),
      leftOut: leftOut.length,
      stand: seen.stand,
    };
  }

  async #unchanged(newest: KeptBackup | undefined, stand: string): Promise<Made | null> {
    if (newest === undefined) return null;
    try {
      const { manifest, close } = await openBackup(join(this.folder, newest.name));
      close();
      const saved = [...manifest.files, ...manifest.attachments.files].map(({ path }) => path);
      return manifest.stand === stand ? { backup: newest, saved, leftOut: manifest.leftOut.length, stand } : null;
    } catch (error) {
      if (error instanceof BackupFailed || codeOf(error) !== "") return null; // One that cannot be read any more is none.
      throw error;
    }
  }

  async #sweep(): Promise<void> {
    if (!this.#isSwept) await ignoringDisk(sweepTemporaries(this.#disk, this.folder));
    this.#isSwept = true;
  }

  /** What cannot be taken away now goes the next time. */
  async #rotate(attachments: readonly { readonly path: string }[]): Promise<void> {
    const excess = toRemove(await this.list(), this.#clock.at());
    for (const name of excess) await ignoringDisk(this.#disk.remove(join(this.folder, name)));
    const names = (await this.list()).map(({ name }) => name);
    try {
      await ignoringDisk(pruneBeside(this.#disk, this.folder, names, attachments));
    } catch (error) {
      if (!(error instanceof BackupFailed)) throw error; // What a backup names that cannot be read is not known.
    }
  }

  /** Resolves when none is being made any more. */
  settled(): Promise<void> {
    return this.#turns.settled();
  }
}
