import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";
import { localDisk } from "../../../store/disk.ts";
import { shipped } from "../../core/walk/any-own.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { open } from "../written-casebook.ts";

/** Starts a process that writes and lists, kills it after so many acknowledged writes, and says their ids. */
async function killAfter(count: number, folder: string, settings: string): Promise<string[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "lister.ts"), folder, settings], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const closed = once(child, "close");
  const ids: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    ids.push(line);
    if (ids.length === count) child.kill("SIGKILL");
  }
  await closed;
  return ids;
}

test("after a kill the list is older than the folder, and every acknowledged dilemma is in it when the folder has been read", async () => {
  const top = await temporaryFolder();
  const [folder, settings] = [join(top, "casebook"), join(top, "settings")];
  const acknowledged = new Set<string>();
  for (const count of [3, 1, 5]) {
    for (const id of await killAfter(count, folder, settings)) acknowledged.add(id);
    const casebook = await open(folder, localDisk, settings);
    const pictured = casebook.journal.pictured?.length ?? 0;
    await casebook.tidied;
    const listed = new Set(casebook.journal.summaries(shipped).map(({ id }) => id));
    expect([pictured < listed.size, [...acknowledged].filter((id) => !listed.has(id)), casebook.notices]).toEqual([
      true,
      [],
      [],
    ]);
    await casebook.close();
  }
});
