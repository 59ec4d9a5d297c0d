import { join } from "node:path";
import { dilemmaFormat } from "../core/dilemma/dilemma.ts";
import type { Summary } from "../core/dilemma/summary.ts";
import { cachesOf } from "./caches.ts";
import { type Disk, ignoringDisk } from "./documents/disk.ts";
import { sweepTemporaries, writeDurably } from "./documents/durable-adapter.ts";
import { inTurns } from "./in-turns.ts";
import { sha256Of } from "./sha256.ts";
import { Turns } from "./turns.ts";

/** Raised whenever a part of a summary means something else than before; parts that come or go are told by their names. */
const version = 1;

const parts = Object.keys({
  id: true,
  title: true,
  opening: true,
  status: true,
  kind: true,
  tags: true,
  rows: true,
  strained: true,
  by: true,
  createdAt: true,
  savedAt: true,
  decidedAt: true,
  nextReview: true,
  supersededBy: true,
  precedents: true,
  openDuties: true,
  sample: true,
  readOnly: true,
} satisfies Record<keyof Summary, true>);

/** How long nothing may have changed before the list is kept again, in milliseconds: it is as long as the journal. */
const pauseMs = 30_000;

/**
 * The list of the journal as it was last shown, in `summaries.json` among the caches: a picture to show until the folder has
 * been read. Its first line names the casebook and the shape of a summary and holds the SHA-256 of the rest. It is believed
 * when all of that fits, without looking at each entry: what it says is put right by the reading.
 */
export class SummaryCache {
  readonly #disk: Disk;
  readonly #folder: string;
  readonly #casebookId: string;
  readonly #turns = new Turns();
  #kept: string | null = null;
  #timer: NodeJS.Timeout | undefined;

  /** `settings` is the folder of the app's own data. */
  constructor(disk: Disk, settings: string, casebookId: string) {
    this.#disk = disk;
    this.#folder = cachesOf(settings, casebookId);
    this.#casebookId = casebookId;
  }

  get #path(): string {
    return join(this.#folder, "summaries.json");
  }

  #head(body: Uint8Array): string {
    const checksum = sha256Of(body);
    const { name, version: dilemmas } = dilemmaFormat;
    return JSON.stringify({ format: `${name}-list`, version, dilemmas, parts, casebook: this.#casebookId, checksum });
  }

  /** The list, or null when there is none, when it is damaged, of another casebook or shape, or cannot be read. */
  async read(): Promise<Summary[] | null> {
    try {
      await sweepTemporaries(this.#disk, this.#folder);
      const bytes = await this.#disk.readBytes(this.#path);
      const end = bytes.indexOf("\n");
      const body = bytes.subarray(end + 1);
      const head = this.#head(body);
      if (bytes.toString("utf8", 0, Math.max(end, 0)) !== head) return null;
      this.#kept = head;
      return JSON.parse(body.toString("utf8"));
    } catch {
      return null; // Whatever is wrong with it, the folder is read instead.
    }
  }

  /** Keeps the list once nothing has changed for a while. `list` is asked for it then; with null it is not kept. */
  keepSoon(list: () => readonly Summary[] | null): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.keep(list()), pauseMs).unref();
  }

  /** Keeps the list now, unless it stands there already. A disk that does not take it is no matter. */
  keep(list: readonly Summary[] | null): Promise<void> {
    clearTimeout(this.#timer);
    return this.#turns.take(async () => {
      if (list !== null) await ignoringDisk(this.#write(list));
    });
  }

  async #write(list: readonly Summary[]): Promise<void> {
    const sorted = [...list].sort((one, other) => (one.id < other.id ? -1 : 1));
    const lines: string[] = [];
    await inTurns(sorted, (summary) => lines.push(JSON.stringify(summary)));
    const body = Buffer.from(`[${lines.join(",\n")}]\n`);
    const head = this.#head(body);
    if (head === this.#kept) return;
    await this.#disk.makeFolder(this.#folder);
    await writeDurably(this.#disk, this.#path, Buffer.concat([Buffer.from(`${head}\n`), body]));
    this.#kept = head;
  }
}
