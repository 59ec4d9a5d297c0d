import { writeSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { setImmediate as nextTurn } from "node:timers/promises";
import { done } from "../../../core/outcome.ts";
import { type Disk, localDisk } from "../../../store/disk.ts";
import { openCasebook } from "../../../store/open-casebook.ts";

/** A disk that writes into the file itself, as a careless program does: no temporary file, no rename. */
function carelessDisk(): Disk {
  const waiting = new Map<string, string | Uint8Array>();
  return {
    ...localDisk,
    async create(path, text) {
      if (path.endsWith(".lock")) await localDisk.create(path, text);
      else waiting.set(path, text);
    },
    async rename(from, to) {
      const text = waiting.get(from);
      if (text === undefined) return localDisk.rename(from, to);
      waiting.delete(from);
      await writeFile(to, text.slice(0, text.length / 2));
      await nextTurn();
      await writeFile(to, text.slice(text.length / 2), { flag: "a" });
    },
  };
}

const [folder = "", care = ""] = process.argv.slice(2);
const at = "2026-11-22T10:00:00.000Z";
const disk = care === "careless" ? carelessDisk() : localDisk;
const opening = await openCasebook(disk, folder, "Casebook", at, at.slice(0, 10));
if (!opening.ok) throw new Error(opening.reason);
const { journal } = opening.casebook;
writeSync(1, "open\n");

/** Edits one dilemma for ever, each edit longer than a page; says "id edit" when, and only when, it was acknowledged. */
async function edit(id: string): Promise<never> {
  for (;;) {
    const changed = await journal.change(id, at, (dilemma) => {
      const next = Number(dilemma.asked) + 1;
      return done({ ...dilemma, asked: String(next), happened: `${next} `.repeat(1000) });
    });
    if (!changed.ok) throw new Error(changed.reason);
    writeSync(1, `${id} ${changed.value.dilemma.asked}\n`);
  }
}

await Promise.all((await journal.entries()).map(({ dilemma }) => edit(dilemma.id)));
