import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { localDisk } from "../../store/documents/disk.ts";
import { type Holder, takeLock } from "../../store/lock-file.ts";
import { thisMachine } from "../../store/this-machine.ts";
import { faultyDisk } from "./documents/faulty-disk.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const token = "0b7f1f0e-2f0a-4c43-9d5a-3f3a7d3b1a11";

const { id: machine, ...here } = await thisMachine();
const since = "2026-11-22T10:00:00.000Z";

function holder(changes: Partial<Holder>): Holder {
  return { ...here, machine, pid: process.ppid, since, token, ...changes };
}

async function folderHeldBy(text: string): Promise<string> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "casebook.lock"), text);
  return folder;
}

/** The number of a process that has ended. */
async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ["-e", ""]);
  await once(child, "exit");
  return child.pid ?? 0;
}

async function expectTaken(folder: string): Promise<void> {
  const taken = await takeLock(localDisk, folder);
  expect(taken.ok).toBe(true);
  expect(await readdir(folder)).toEqual(["casebook.lock"]);
  if (taken.ok) await taken.lock.release();
  expect(await readdir(folder)).toEqual([]);
}

test("a free casebook is taken, and given back", async () => {
  await expectTaken(await temporaryFolder());
});

test("a second copy is told who holds the casebook, and leaves the lock as it is", async () => {
  const folder = await temporaryFolder();
  const first = await takeLock(localDisk, folder);
  const lock = await readFile(join(folder, "casebook.lock"), "utf8");
  expect(await takeLock(localDisk, folder)).toMatchObject({ ok: false, holder: { pid: process.pid } });
  expect(await readFile(join(folder, "casebook.lock"), "utf8")).toBe(lock);
  if (first.ok) await first.lock.release();
});

test("many copies at once: one holds", async () => {
  const folder = await temporaryFolder();
  const all = await Promise.all(Array.from({ length: 12 }, () => takeLock(localDisk, folder)));
  expect(all.filter((locking) => locking.ok)).toHaveLength(1);
});

test("another living process holds the casebook", async () => {
  const living = holder({});
  expect(await takeLock(localDisk, await folderHeldBy(JSON.stringify(living)))).toEqual({ ok: false, holder: living });
});

test("a lock whose process has ended is taken over", async () => {
  await expectTaken(await folderHeldBy(JSON.stringify(holder({ pid: await deadPid() }))));
});

const otherBoot = "9d5a3f3a-0b7f-4c43-9d5a-3f3a7d3b1a11";

test.each([
  ["by its name", { boot: otherBoot, host: here.host, machine: null }],
  ["by the machine's own number, under another name", { boot: otherBoot, host: "renamed", machine }],
  ["by how long it had run, where a start has no name", { boot: null, upFor: here.upFor + 3_600 }],
])("a number that was given out again after the machine was started anew holds nothing: %s", async (_, changes) => {
  await expectTaken(await folderHeldBy(JSON.stringify(holder(changes))));
});

test.each([
  ["ahead", -600_000],
  ["behind", 600_000],
])("a clock that was set %s takes the casebook from nobody", async (_, shift) => {
  const shifted = holder({ bootedAt: here.bootedAt + shift });
  expect(await takeLock(localDisk, await folderHeldBy(JSON.stringify(shifted)))).toEqual({
    ok: false,
    holder: shifted,
  });
  const { pid, host, bootedAt } = shifted;
  const older = JSON.stringify({ pid, host, bootedAt, token });
  expect(await takeLock(localDisk, await folderHeldBy(older))).toMatchObject({ ok: false, holder: { pid, token } });
});

test.runIf(process.platform === "linux")("a machine that was renamed still holds its casebook", async () => {
  const renamed = holder({ host: "another-name", machine: null });
  expect(await takeLock(localDisk, await folderHeldBy(JSON.stringify(renamed)))).toEqual({
    ok: false,
    holder: renamed,
  });
});

test("who has it open on another machine is said, unless that was more than a day ago", async () => {
  const elsewhere = (since: string) => holder({ host: "shop-laptop", machine: "its own", boot: otherBoot, since });
  const anHourAgo = new Date(Date.now() - 3_600_000).toISOString();
  const anHourAhead = new Date(Date.now() + 3_600_000).toISOString();
  const longAgo = new Date(Date.now() - 90_000_000).toISOString();
  const seen = [];
  for (const since of [anHourAgo, anHourAhead, longAgo]) {
    const taken = await takeLock(localDisk, await folderHeldBy(JSON.stringify(elsewhere(since))));
    seen.push(taken.ok && taken.elsewhere);
  }
  expect(seen).toEqual([{ host: "shop-laptop", since: anHourAgo }, { host: "shop-laptop", since: anHourAhead }, null]);
});

test.each(["EROFS", "EIO"] as const)("a lock that cannot be removed (%s) is left, and harmless", async (code) => {
  const folder = await temporaryFolder();
  const disk = faultyDisk();
  const taken = await takeLock(disk, folder);
  disk.fail({ at: "remove", code, times: 1 });
  if (taken.ok) await taken.lock.release();
  expect(await readdir(folder)).toEqual(["casebook.lock"]);
  await expectTaken(folder);
});

test("a dead process that bore our own number holds nothing", async () => {
  await expectTaken(await folderHeldBy(JSON.stringify(holder({ pid: process.pid }))));
});

test("a lock that came along from another machine holds nothing here", async () => {
  await expectTaken(await folderHeldBy(JSON.stringify(holder({ host: "another-machine", machine: null, boot: null }))));
});

test.each(["", "{", '{"pid":"1"}', "null"])("a lock torn to %j long ago is taken over", async (text) => {
  const folder = await folderHeldBy(text);
  const longAgo = new Date(Date.now() - 60_000);
  await utimes(join(folder, "casebook.lock"), longAgo, longAgo);
  await expectTaken(folder);
});

test("a lock that is just being written is waited for", async () => {
  const living = JSON.stringify(holder({}));
  const folder = await folderHeldBy("");
  const locking = takeLock(localDisk, folder);
  await writeFile(join(folder, "casebook.lock"), living);
  expect(await locking).toEqual({ ok: false, holder: JSON.parse(living) });
});

test("only our own lock is given back", async () => {
  const folder = await temporaryFolder();
  const taken = await takeLock(localDisk, folder);
  await writeFile(join(folder, "casebook.lock"), JSON.stringify(holder({})));
  if (taken.ok) await taken.lock.release();
  expect(await readdir(folder)).toEqual(["casebook.lock"]);
});

/** A process that takes the lock of a folder when told to, says whether it has it, and keeps it until it is told to end. */
function rival(folder: string) {
  const child = spawn(process.execPath, [join(import.meta.dirname, "rival.ts"), folder]);
  const lines: string[] = [];
  child.stdout.setEncoding("utf8").on("data", (text: string) => lines.push(...text.trim().split("\n")));
  const said = async (count: number) => {
    while (lines.length < count) await once(child.stdout, "data");
    return lines[count - 1];
  };
  return { child, said };
}

test("of real processes racing for a stale lock, over and over, exactly one wins", async () => {
  const dead = await deadPid();
  for (let round = 0; round < 8; round += 1) {
    const folder = await folderHeldBy(JSON.stringify(holder({ pid: dead })));
    const rivals = [rival(folder), rival(folder)];
    for (const { said } of rivals) expect(await said(1)).toBe("ready");
    for (const { child } of rivals) child.stdin.write("go\n");
    const answers = await Promise.all(rivals.map(({ said }) => said(2)));
    for (const { child } of rivals) child.stdin.end();
    await Promise.all(rivals.map(({ child }) => once(child, "exit")));
    expect(answers.sort()).toEqual(["in-use", "taken"]);
    expect(await readdir(folder)).toEqual([]);
  }
});
