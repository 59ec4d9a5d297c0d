import { chmod, chown, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** A new folder on the real disk that goes when the test is over. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "casebook-test-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The user "nobody". */
const nobody = 65534;

/**
 * Runs `work` while nothing can be written in `folders`, for real: without the rights to, as somebody who is not root.
 * `mode` is what the folders allow meanwhile.
 */
export async function withoutRights<Value>(
  folders: readonly string[],
  mode: number,
  work: () => Promise<Value>,
): Promise<Value> {
  const root = process.geteuid?.() === 0;
  for (const folder of folders) {
    if (root) await chown(folder, nobody, nobody);
    await chmod(folder, mode);
  }
  try {
    if (root) process.seteuid?.(nobody);
    return await work();
  } finally {
    if (root) process.seteuid?.(0);
    for (const folder of folders) await chmod(folder, 0o700);
  }
}
