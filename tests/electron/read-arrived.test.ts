import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { arrivingCap } from "../../core/circle/file/case-file.ts";
import { readArrived } from "../../electron/read-arrived.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "casebook-arrived-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function written(name: string, content = "{}"): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const bytes = new TextEncoder().encode("{}");

test("a file comes with the last part of its path, cleaned, and its bytes, whatever the case of its ending", async () => {
  const paths = [written("rolls.casefile"), written("Oslo.CaseFile"), written("ro\u202ells\n\u0007x.casefile")];
  expect(await Promise.all(paths.map(readArrived))).toEqual([
    { kind: "read", name: "rolls.casefile", bytes },
    { kind: "read", name: "Oslo.CaseFile", bytes },
    { kind: "read", name: "rolls x.casefile", bytes },
  ]);
});

test("a file up to the cap is read, and a larger one is not", async () => {
  const [atCap, over] = [written("at.casefile"), written("over.casefile")];
  truncateSync(atCap, arrivingCap);
  truncateSync(over, arrivingCap + 1);
  const read = await readArrived(atCap);
  expect([read.kind === "read" && read.bytes.length, await readArrived(over)]).toEqual([
    arrivingCap,
    { kind: "too-large", name: "over.casefile" },
  ]);
});

test("a link to a file is read under its own name, and one to a folder, a device or nothing is not", async () => {
  const targets = { file: written("target.casefile"), folder, device: "/dev/null", nothing: join(folder, "gone") };
  const links = Object.entries(targets).map(([name, target]) => {
    symlinkSync(target, join(folder, `to ${name}.casefile`));
    return join(folder, `to ${name}.casefile`);
  });
  expect(await Promise.all(links.map(readArrived))).toEqual([
    { kind: "read", name: "to file.casefile", bytes },
    { kind: "unreadable", name: "to folder.casefile" },
    { kind: "unreadable", name: "to device.casefile" },
    { kind: "unreadable", name: "to nothing.casefile" },
  ]);
});

test("a folder, a file that is gone, another ending and a path that is none are not read", async () => {
  mkdirSync(join(folder, "folder.casefile"));
  const paths = ["folder.casefile", "gone.casefile", "a\0b.casefile"].map((name) => join(folder, name));
  expect(await Promise.all([...paths, written("notes.txt")].map(readArrived))).toEqual([
    { kind: "unreadable", name: "folder.casefile" },
    { kind: "unreadable", name: "gone.casefile" },
    { kind: "unreadable", name: "a b.casefile" },
    { kind: "unreadable", name: "notes.txt" },
  ]);
});

test.runIf(process.platform !== "win32")("a pipe is not waited for", async () => {
  const pipe = join(folder, "pipe.casefile");
  execFileSync("mkfifo", [pipe]);
  expect(await readArrived(pipe)).toEqual({ kind: "unreadable", name: "pipe.casefile" });
});

test.runIf(process.platform === "linux")("a file that holds more than it says is not read", async () => {
  symlinkSync("/proc/self/status", join(folder, "grows.casefile"));
  expect(await readArrived(join(folder, "grows.casefile"))).toEqual({ kind: "unreadable", name: "grows.casefile" });
});
