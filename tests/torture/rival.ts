import { closeSync, openSync, readFileSync, unlinkSync, writeSync } from "node:fs";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { openApp } from "./app.ts";

/**
 * Opens the casebook whenever it is told to, as one of several at the same moment. Whoever is let in plants a flag that nobody
 * else may find standing, writes, and leaves; says `in`, `out` (somebody else was in) or what was wrong.
 */
const [place = "", flag = ""] = process.argv.slice(2);

/** The flag of a process that was killed counts for nothing. */
function plant(): string | null {
  try {
    const file = openSync(flag, "wx");
    writeSync(file, String(process.pid));
    closeSync(file);
    return null;
  } catch {
    return `two were in at once: ${process.pid} and ${readFileSync(flag, "utf8")}`;
  }
}

async function takePart(): Promise<string> {
  const opening = await openApp(JSON.parse(place));
  if (!opening.ok) return opening.fault.kind === "in-use" ? "out" : opening.fault.kind;
  const trouble = plant();
  await opening.app.ask("keepDraft", { key: "new", fields: { title: String(process.pid) } });
  await wait(Math.random() * 20);
  const draft = await opening.app.ask("readDraft", { key: "new" });
  const isMine = draft.ok && draft.value.title === String(process.pid);
  if (trouble === null) unlinkSync(flag);
  await opening.app.close();
  return trouble ?? (isMine ? "in" : "somebody else wrote meanwhile");
}

console.log("ready");
for await (const _ of createInterface({ input: process.stdin })) console.log(await takePart());
