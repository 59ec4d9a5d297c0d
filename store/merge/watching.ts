import { join } from "node:path";
import { done } from "../../core/outcome.ts";
import { type Disk, isSameStamp, type Stamp } from "../documents/disk.ts";
import { refusing } from "../refusal-of.ts";
import { Turns } from "../turns.ts";
import type { Look } from "./look.ts";

/** A folder that other machines may write in. */
export interface Watched {
  readonly folder: string;
  /** Whether a name in it is looked at. */
  watches(name: string): boolean;
  look(name: string, isStill: boolean): Promise<Look>;
  /** Told what looking came to, when something has changed. */
  tell(name: string, look: Extract<Look, { state: "changed" }>): void;
  /** Every name to look at when it is not known where something happened. */
  names(): Promise<readonly string[]>;
}

/** After how many milliseconds a file is looked at in which something happened: programs write in several steps. */
const settleMs = 150;
/** For how long a file that is not whole must not have changed before it counts as it is. */
const stillMs = 2_000;

interface Pending {
  readonly watched: Watched;
  readonly name: string;
  /** As it was when it was looked at last and not whole; undefined when it was not looked at yet. */
  readonly seen: Stamp | null | undefined;
}

/**
 * Watches folders that other machines may write in while the app runs. The system tells where something happened; the file is
 * looked at a moment later, and once more when it is not whole yet. What is never told, as on some network drives, is seen
 * when `lookAround` is asked for.
 */
export class Watching {
  readonly #disk: Disk;
  readonly #watched: readonly Watched[];
  readonly #stops = new Map<Watched, () => void>();
  readonly #timers = new Map<string, NodeJS.Timeout>();
  readonly #turns = new Turns();
  #isStopped = false;

  constructor(disk: Disk, watched: readonly Watched[]) {
    this.#disk = disk;
    this.#watched = watched;
  }

  /** Begins to watch. */
  start(): void {
    for (const watched of this.#watched) this.#watch(watched);
  }

  #watch(watched: Watched): void {
    if (this.#isStopped) return;
    this.#stops.get(watched)?.();
    const stop = this.#disk.watch(watched.folder, (name) => {
      if (name === null) void this.lookAround();
      else if (watched.watches(name)) this.#lookSoon({ watched, name, seen: undefined }, settleMs);
      else this.#watchAnew(join(watched.folder, name));
    });
    this.#stops.set(watched, stop);
  }

  /** A folder that was made, or made again, is watched from then on, and what came with it is looked at. */
  #watchAnew(folder: string): void {
    for (const watched of this.#watched.filter((one) => one.folder === folder)) {
      this.#watch(watched);
      void this.#lookIn(watched);
    }
  }

  #lookSoon(pending: Pending, afterMs: number): void {
    if (this.#isStopped) return;
    const path = join(pending.watched.folder, pending.name);
    clearTimeout(this.#timers.get(path));
    const timer = setTimeout(() => {
      this.#timers.delete(path);
      void this.#look(pending);
    }, afterMs);
    timer.unref();
    this.#timers.set(path, timer);
  }

  /** What the disk refuses now is seen when something happens there again. */
  async #look(pending: Pending): Promise<void> {
    const { watched, name, seen } = pending;
    await this.#turns.take(() =>
      refusing(async () => {
        if (this.#isStopped) return done(null);
        const now = await this.#disk.stamp(join(watched.folder, name));
        const isStill = seen !== undefined && (now === null ? seen === null : isSameStamp(now, seen));
        const look = await watched.look(name, isStill);
        if (look.state === "changed") watched.tell(name, look);
        if (look.state === "again") this.#lookSoon({ ...pending, seen: now }, stillMs);
        return done(null);
      }),
    );
  }

  /** Looks at everything once. Resolves when that is done; what is not whole yet is looked at later. */
  async lookAround(): Promise<void> {
    for (const watched of this.#watched) await this.#lookIn(watched);
  }

  async #lookIn(watched: Watched): Promise<void> {
    const names = await refusing(async () => done(await watched.names()));
    for (const name of names.ok ? names.value : []) await this.#look({ watched, name, seen: undefined });
  }

  /** Watches no more, and resolves when nothing is being looked at. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    for (const stop of this.#stops.values()) stop();
    for (const timer of this.#timers.values()) clearTimeout(timer);
    await this.#turns.settled();
  }
}
