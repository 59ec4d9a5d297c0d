import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, test } from "vitest";

/** Runs the torments in a process of their own, as each of them lays hands on its disk, clock and waiting. */
async function torture(...given: readonly string[]): Promise<{ code: number; said: string }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "main.ts"), "--short", ...given]);
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  const [code] = await once(child, "close");
  return { code, said };
}

test("nothing acknowledged is lost and no file is unreadable, whatever is done to process, disk, clock and folder", async () => {
  const { code, said } = await torture();
  expect({ code, said }, said).toMatchObject({ code: 0 });
}, 600_000);

test.each([
  ["in-place", "kill"],
  ["unforced-files", "power"],
  ["unforced-folders", "power"],
  ["deaf-rename", "writes"],
])(
  "a disk that is treated carelessly (%s) does harm in the same torment (%s), so that the test above would notice",
  async (how, torment) => {
    const { code, said } = await torture("--only", torment, "--careless", how);
    expect({ code, said }, said).toMatchObject({ code: 1 });
    expect(said).toMatch(/[1-9]\d* lost or harmed/);
  },
  300_000,
);
