import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import yazl from "yazl";
import { BackupFailed } from "../../../store/backup/backup-failed.ts";
import { openBackup, readThrough } from "../../../store/backup/read-backup.ts";
import { bytesIn } from "../bytes-in.ts";
import { value } from "../open-app.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { appWithBackups, jobOf, resultOf, writeDilemma } from "./with-backups.ts";

const id = "0b7f1f0e-2f0a-4c43-9d5a-3f3a7d3b1a11";

interface Piece {
  readonly path: string;
  readonly text: string;
  readonly mode?: number;
}

async function zipOf(pieces: readonly Piece[]): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const { path, text, mode } of pieces) zip.addBuffer(Buffer.from(text), path, { mode: mode ?? 0o100600 });
  zip.end();
  const parts: Buffer[] = [];
  for await (const part of zip.outputStream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function manifestOf(pieces: readonly Piece[], change: object = {}): Piece {
  const files = pieces.map(({ path, text }) => ({
    path,
    size: Buffer.byteLength(text),
    sha256: createHash("sha256").update(text).digest("hex"),
  }));
  const manifest = {
    format: "casebook-backup",
    version: 1,
    casebook: { id, name: "Shop" },
    madeAt: "2026-11-22T10:00:00.000Z",
    why: "full",
    app: "0.1.0",
    stand: "0".repeat(64),
    files,
    attachments: { inside: true, files: [] },
    leftOut: [],
    ...change,
  };
  return { path: "manifest.json", text: JSON.stringify(manifest) };
}

const honest: readonly Piece[] = [
  { path: "casebook.json", text: '{"a":1}' },
  { path: "dilemmas/one.json", text: "x".repeat(5000) },
];

/** Puts other bytes where these stand, everywhere, of the same length. */
function patched(zip: Buffer, from: string, to: string): Buffer {
  return Buffer.from(zip.toString("latin1").replaceAll(from, to), "latin1");
}

/** Changes a number of 2 or 4 bytes in every central entry, or in every local one. */
function withField(zip: Buffer, where: "central" | "local", offset: number, bytes: readonly number[]): Buffer {
  const changed = Buffer.from(zip);
  const signature = where === "central" ? [0x50, 0x4b, 1, 2] : [0x50, 0x4b, 3, 4];
  for (let at = changed.indexOf(Buffer.from(signature)); at >= 0; at = changed.indexOf(Buffer.from(signature), at + 4))
    Buffer.from(bytes).copy(changed, at + offset);
  return changed;
}

const whole = () => zipOf([...honest, manifestOf(honest)]);

/** Each kind of zip that is none of ours, and the fault it is told by. */
const hostile: Readonly<Record<string, readonly [zip: () => Promise<Buffer>, faults: readonly string[]]>> = {
  "no zip at all": [async () => Buffer.from("Dear Rosa"), ["not-a-zip"]],
  "an empty file": [async () => Buffer.alloc(0), ["not-a-zip"]],
  "one cut short": [async () => (await whole()).subarray(0, -30), ["not-a-zip"]],
  "a zip of something else": [() => zipOf(honest), ["no-manifest"]],
  "a list that is no JSON": [() => zipOf([...honest, { path: "manifest.json", text: "{" }]), ["bad-manifest"]],
  "a list too deep": [() => zipOf([...honest, { path: "manifest.json", text: "[".repeat(200_000) }]), ["bad-manifest"]],
  "a newer version": [() => zipOf([...honest, manifestOf(honest, { version: 2 })]), ["newer"]],
  "no casebook in it": [() => zipOf([...honest.slice(1), manifestOf(honest.slice(1))]), ["no-casebook"]],
  "an entry that no list names": [
    () => zipOf([...honest, { path: "dilemmas/two.json", text: "{}" }, manifestOf(honest)]),
    ["unknown-entry"],
  ],
  "an entry too few": [() => zipOf([...honest.slice(0, 1), manifestOf(honest)]), ["missing-entry"]],
  "other bytes than the list says": [
    () => zipOf([...honest.slice(0, 1), { path: "dilemmas/one.json", text: "y".repeat(5000) }, manifestOf(honest)]),
    ["wrong-bytes"],
  ],
  "a way out of the folder": [
    async () => patched(await zipOf([{ path: "aa/up.json", text: "{}" }, manifestOf([])]), "aa/up.json", "../up.json"),
    ["bad-path"],
  ],
  "a path from the root": [
    async () => patched(await zipOf([{ path: "aetc/x.json", text: "{}" }]), "aetc/x.json", "/etc/x.json"),
    ["bad-path"],
  ],
  "a letter of a drive": [
    async () => patched(await zipOf([{ path: "Ca/x.json", text: "{}" }]), "Ca/x.json", "C:/x.json"),
    ["bad-path"],
  ],
  backslashes: [
    async () => patched(await zipOf([{ path: "dilemmas/x.json", text: "{}" }]), "dilemmas/x.json", "dilemmas\\x.json"),
    ["bad-path"],
  ],
  "two names that fold into one": [
    () => zipOf([{ path: "code.json", text: "{}" }, { path: "CODE.json", text: "{}" }, manifestOf([])]),
    ["twins"],
  ],
  "a link": [() => zipOf([{ path: "code.json", text: "/etc/passwd", mode: 0o120777 }, manifestOf([])]), ["link"]],
  "a locked entry": [async () => withField(await whole(), "central", 8, [1, 8]), ["encrypted"]],
  "a bomb": [
    () =>
      zipOf([
        ...Array.from({ length: 6 }, (_, at) => ({ path: `dilemmas/${at}.json`, text: "0".repeat(50 * 1024 ** 2) })),
        manifestOf([]),
      ]),
    ["bomb"],
  ],
  "sizes that are smaller than the truth": [
    async () => withField(await whole(), "central", 24, [4, 0, 0, 0]),
    ["lying-size", "wrong-bytes", "bad-manifest"],
  ],
  "sizes that are larger than the truth": [
    async () => withField(await whole(), "central", 24, [0, 0, 16, 0]),
    ["lying-size", "wrong-bytes", "bad-manifest"],
  ],
  "sizes beyond every cap": [async () => withField(await whole(), "central", 24, [0, 0, 0, 255]), ["too-large"]],
};

async function judged(zip: Buffer): Promise<string> {
  const path = join(await temporaryFolder(), "given.zip");
  await writeFile(path, zip);
  try {
    const backup = await openBackup(path);
    try {
      await readThrough(backup, { signal: new AbortController().signal, step: () => undefined });
      return "fine";
    } finally {
      backup.close();
    }
  } catch (error) {
    if (error instanceof BackupFailed) return error.fault;
    throw error;
  }
}

test("an honest backup made by hand is fine", async () => {
  expect(await judged(await whole())).toBe("fine");
});

test.each(Object.keys(hostile))("%s is refused with its own fault", async (kind) => {
  const [make, faults] = hostile[kind] ?? [whole, []];
  expect(faults).toContain(await judged(await make()));
});

test("whatever bytes are changed, cut, doubled or put in, nothing is thrown, and what passes holds the very same files", async () => {
  const zip = await whole();
  const place = fc.nat(zip.length - 1);
  const change = fc.oneof(
    fc.tuple(place, fc.nat(255)).map(([at, byte]) => (given: Buffer) => {
      const changed = Buffer.from(given);
      changed[at % Math.max(1, changed.length)] = byte;
      return changed;
    }),
    fc.tuple(place, place).map(([one, other]) => (given: Buffer) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      return Buffer.concat([given.subarray(0, from), given.subarray(to)]);
    }),
    fc.tuple(place, fc.uint8Array({ maxLength: 40 })).map(
      ([at, bytes]) =>
        (given: Buffer) =>
          Buffer.concat([given.subarray(0, at), bytes, given.subarray(at)]),
    ),
    fc
      .tuple(place, fc.constantFrom(0, 1, 0xff, 0xffff, 0x7fffffff, 0xffffffff))
      .map(([at, number]) => (given: Buffer) => {
        const changed = Buffer.from(given);
        if (at + 4 <= changed.length) changed.writeUInt32LE(number, at);
        return changed;
      }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      const mutated = changes.reduce((given, step) => step(given), zip);
      expect(await judged(mutated)).toMatch(/^[a-z-]+$/);
    }),
    { numRuns: 400 },
  );
}, 120_000);

test("a zip with bad news is refused in the app, and not one byte of the casebook or beside it is touched", async () => {
  const { app, folder } = await appWithBackups();
  await writeDilemma(app, "The wrong rolls");
  await mkdir(`${folder}-handed`);
  const before = bytesIn(folder);
  for (const kind of ["a way out of the folder", "a link", "other bytes than the list says"]) {
    const [make, faults] = hostile[kind] ?? [whole, []];
    await writeFile(join(`${folder}-handed`, `${id}.zip`), await make());
    const state = await jobOf(app, app.ask("bringBack", { from: { kind: "file", id } }));
    expect(state.kind === "failed" && faults.includes(state.fault)).toBe(true);
  }
  expect(bytesIn(folder)).toEqual(before);
  expect(await readdir(join(folder, ".."))).not.toContain("up.json");
  expect((await readdir(folder)).filter((name) => name.startsWith(".bring"))).toEqual([]);
  await app.close();
});

test("any casebook goes into a backup and comes back with the same bytes", async () => {
  const title = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== "");
  await fc.assert(
    fc.asyncProperty(fc.array(title, { maxLength: 4 }), title, async (titles, later) => {
      const { app, folder } = await appWithBackups();
      for (const one of titles) value(await app.ask("startDilemma", { change: { title: one } }));
      value(await app.ask("keepDraft", { key: "new", fields: { title: later } }));
      await mkdir(`${folder}-handed`);
      const before = bytesIn(folder);
      await resultOf(app, app.ask("saveEverything", {}));
      value(await app.ask("startDilemma", { change: { title: later } }));
      await writeFile(
        join(`${folder}-handed`, `${id}.zip`),
        await readFile(join(`${folder}-handed`, "everything.zip")),
      );
      await resultOf(app, app.ask("bringBack", { from: { kind: "file", id } }));
      expect(bytesIn(folder)).toEqual(before);
      await app.close();
    }),
    { numRuns: 8 },
  );
}, 120_000);
