import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { JSONFilePreset } from "lowdb/node";
import { type Dilemma, dilemmaFormat } from "../../core/dilemma/dilemma.ts";
import { type Summary, summarise } from "../../core/dilemma/summary.ts";
import { done } from "../../core/outcome.ts";
import type { WalkPlan } from "../../core/walk/lens.ts";
import { localDisk } from "../../store/documents/disk.ts";
import { checksumOf, envelopeCodec } from "../../store/documents/envelope.ts";
import { openCasebook } from "../../store/open-casebook.ts";

const at = "2026-11-22T08:00:00.000Z";
/** Nothing is asked: what a walk strained is no part of the comparison. */
const plan: WalkPlan = { stops: [], lenses: [] };

/** A store that has been opened, everything in it read. */
export interface OpenStore {
  /** Adds a word to a dilemma; resolves when the store says that it is kept. */
  save(id: string, word: string): Promise<void>;
  list(): Summary[];
  close(): Promise<void>;
}

/** Somewhere to keep dilemmas, used as its own pages say. */
export interface Engine {
  readonly what: string;
  fill(folder: string, dilemmas: readonly Dilemma[]): Promise<void>;
  open(folder: string): Promise<OpenStore>;
}

function edited(dilemma: Dilemma, word: string): Dilemma {
  return { ...dilemma, asked: `${dilemma.asked} ${word}`.slice(-200) };
}

function inShort(dilemmas: Iterable<Dilemma>): Summary[] {
  return Array.from(dilemmas, (dilemma) => summarise(dilemma, at, false, plan));
}

const ours: Engine = {
  what: "Casebook: a file for each, forced to the disk with its folder",
  async fill(folder, dilemmas) {
    await mkdir(join(folder, "casebook", "dilemmas"), { recursive: true });
    const { name: format, version } = dilemmaFormat;
    for (const content of dilemmas) {
      const checksum = checksumOf(content);
      const text = envelopeCodec.encode({ format, version, revision: 1, savedAt: at, checksum, content });
      await writeFile(join(folder, "casebook", "dilemmas", `${content.id}.json`), text);
    }
  },
  async open(folder) {
    const opening = await openCasebook(localDisk, join(folder, "casebook"), "Casebook", at, at.slice(0, 10));
    if (!opening.ok) throw new Error(opening.reason);
    const { journal } = opening.casebook;
    return {
      async save(id, word) {
        const saved = await journal.change(id, at, (dilemma) => done(edited(dilemma, word)));
        if (!saved.ok) throw new Error(saved.reason);
      },
      list: () => journal.summaries(plan),
      close: () => opening.casebook.close(),
    };
  },
};

const lowdb: Engine = {
  what: "lowdb: its own single file, never forced to the disk",
  async fill(folder, dilemmas) {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "db.json"), JSON.stringify({ dilemmas }, null, 2));
  },
  async open(folder) {
    const db = await JSONFilePreset<{ dilemmas: Dilemma[] }>(join(folder, "db.json"), { dilemmas: [] });
    return {
      save: (id, word) =>
        db.update(({ dilemmas }) => {
          const place = dilemmas.findIndex((dilemma) => dilemma.id === id);
          const dilemma = dilemmas[place];
          if (dilemma === undefined) throw new Error("not-found");
          dilemmas[place] = edited(dilemma, word);
        }),
      list: () => inShort(db.data.dilemmas),
      close: async () => undefined,
    };
  },
};

/** WAL with synchronous FULL forces every commit to the disk; its default in WAL, NORMAL, may lose the last ones. */
function database(folder: string): DatabaseSync {
  const db = new DatabaseSync(join(folder, "casebook.db"));
  db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
  return db;
}

const sqlite: Engine = {
  what: "node:sqlite: one table, WAL, synchronous FULL",
  async fill(folder, dilemmas) {
    await mkdir(folder, { recursive: true });
    const db = database(folder);
    db.exec("CREATE TABLE dilemmas (id TEXT PRIMARY KEY, content TEXT NOT NULL)");
    const insert = db.prepare("INSERT INTO dilemmas VALUES (?, ?)");
    db.exec("BEGIN");
    for (const dilemma of dilemmas) insert.run(dilemma.id, JSON.stringify(dilemma));
    db.exec("COMMIT");
    db.close();
  },
  async open(folder) {
    const db = database(folder);
    const rows = db.prepare("SELECT content FROM dilemmas").all();
    const dilemmas = new Map(
      rows.map(({ content }) => JSON.parse(String(content)) as Dilemma).map((dilemma) => [dilemma.id, dilemma]),
    );
    const update = db.prepare("UPDATE dilemmas SET content = ? WHERE id = ?");
    return {
      async save(id, word) {
        const dilemma = dilemmas.get(id);
        if (dilemma === undefined) throw new Error("not-found");
        const next = edited(dilemma, word);
        update.run(JSON.stringify(next), id);
        dilemmas.set(id, next);
      },
      list: () => inShort(dilemmas.values()),
      close: async () => db.close(),
    };
  },
};

/** The stores that are measured, ours first. */
export const engines = { ours, lowdb, sqlite } as const satisfies Record<string, Engine>;

export type EngineName = keyof typeof engines;
