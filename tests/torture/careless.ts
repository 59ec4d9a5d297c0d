import type { FileHandle } from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { setTimeout as wait } from "node:timers/promises";
import { disk } from "./calls.ts";

/** Ways in which a store could be written badly, to see that a torment finds each. */
export const carelessnesses = ["in-place", "unforced-files", "unforced-folders", "deaf-rename"] as const;
export type Carelessness = (typeof carelessnesses)[number];

/** Writes into the file itself, half by half, as a careless program does. */
function writeInPlace(): void {
  const { readFile, writeFile, unlink } = disk;
  disk.rename = async (from, to) => {
    const bytes = await readFile(from);
    await writeFile(to, bytes.subarray(0, bytes.length / 2));
    await wait(2);
    await writeFile(to, bytes.subarray(bytes.length / 2), { flag: "a" });
    await unlink(from);
  };
}

function forceNot(isSpared: (flags: unknown) => boolean): void {
  const { open } = disk;
  disk.open = async (path, flags, mode) => {
    const file: FileHandle = await open(path, flags, mode);
    if (isSpared(flags)) file.sync = async () => undefined;
    return file;
  };
}

function hearNoRename(): void {
  const { rename } = disk;
  disk.rename = (from, to) => rename(from, to).catch(() => undefined);
}

/** Makes this process careless in one way from now on. */
export function carelessly(how: Carelessness): void {
  if (how === "in-place") writeInPlace();
  if (how === "unforced-files") forceNot((flags) => flags === "wx");
  if (how === "unforced-folders") forceNot((flags) => flags === "r");
  if (how === "deaf-rename") hearNoRename();
  syncBuiltinESMExports();
}
