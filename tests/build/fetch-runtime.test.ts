import { existsSync } from "node:fs";
import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fetchRuntime } from "../../build/fetch-runtime.ts";

/** A fetcher that runs `code`, in which `folder` is where it should put things. */
async function fetcher(code: string) {
  const folder = await mkdtemp(join(tmpdir(), "casebook-fetch-"));
  const words = [
    "--input-type=commonjs",
    "--eval",
    `const fs = require("fs"), folder = process.argv[1]; ${code}`,
    folder,
  ];
  return { folder, program: process.execPath, words, environment: process.env, folders: [folder] };
}

const patience = 1_500;
const nobody = () => undefined;

test("tells a fetch that succeeds from one that fails and one that cannot be started", async () => {
  const missing = { ...(await fetcher("")), program: "no-such-program-on-this-machine" };
  expect([
    await fetchRuntime(await fetcher(""), patience, nobody),
    await fetchRuntime(await fetcher("process.exit(1)"), patience, nobody),
    await fetchRuntime(missing, patience, nobody),
  ]).toEqual(["fetched", "failed", "failed"]);
});

test("gives up on a fetch from which nothing arrives, and ends it", async () => {
  const silent = await fetcher('fs.writeFileSync(folder + "/pid", String(process.pid)); setInterval(() => {}, 1000);');
  expect(await fetchRuntime(silent, patience, nobody)).toBe("stalled");
  const pid = Number(await readFile(join(silent.folder, "pid"), "utf8"));
  expect(() => process.kill(pid, 0)).toThrow("ESRCH");
});

test("waits for a slow fetch as long as something arrives, and tells how much has", async () => {
  const slow = await fetcher(`
    let parts = 0;
    const timer = setInterval(() => {
      fs.appendFileSync(folder + "/part", Buffer.alloc(1000));
      if (++parts === 12) { clearInterval(timer); fs.writeFileSync(folder + "/whole", ""); }
    }, 250);`);
  const told: number[] = [];
  expect(await fetchRuntime(slow, patience, (bytes) => told.push(bytes))).toBe("fetched");
  expect(existsSync(join(slow.folder, "whole"))).toBe(true);
  expect(told.length).toBeGreaterThan(2);
  expect(told).toEqual(told.toSorted((left, right) => left - right));
});
