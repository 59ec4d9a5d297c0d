import { readFile, rename, rm, stat, truncate, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Format } from "../../../core/document.ts";
import { done, refused } from "../../../core/outcome.ts";
import { z } from "../../../core/zod.ts";
import { localDisk } from "../../../store/documents/disk.ts";
import { DocumentFile } from "../../../store/documents/document-file.ts";
import { bytesIn } from "../bytes-in.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { type Failure, faultyDisk } from "./faulty-disk.ts";

interface Note {
  readonly text: string;
}
const format: Format<Note> = { name: "note", version: 1, schema: z.object({ text: z.string() }), migrations: [] };
const at = "2026-11-22T10:00:00.000Z";

async function noteIn(folder: string, text: string, disk = localDisk) {
  const path = join(folder, "note.json");
  const file = DocumentFile.fresh(disk, path, format);
  const written = await file.change(at, () => done({ text }));
  if (!written.ok) throw new Error(written.reason);
  return { path, file };
}

async function textOn(path: string): Promise<string> {
  const opening = await DocumentFile.open(localDisk, path, format);
  return opening.state === "fine" ? (opening.file.kept?.content.text ?? "") : opening.state;
}

test("a fresh file appears with its first change and is read back the same", async () => {
  const { path } = await noteIn(await temporaryFolder(), "first");
  const opening = await DocumentFile.open(localDisk, path, format);
  expect(opening).toMatchObject({ state: "fine", altered: false });
  expect(opening.state === "fine" && opening.file.kept).toEqual({
    content: { text: "first" },
    revision: 1,
    savedAt: at,
  });
});

test("changes asked for at once are done one after the other, and none is lost", async () => {
  const { path, file } = await noteIn(await temporaryFolder(), "");
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  const changes = letters.map((letter) => file.change(at, (kept) => done({ text: `${kept?.content.text}${letter}` })));
  const revisions = (await Promise.all(changes)).map((change) => change.ok && change.value.revision);
  expect(revisions).toEqual(letters.map((_, place) => place + 2));
  expect(await textOn(path)).toBe(letters.join(""));
});

const failures: Failure[] = [
  { at: "create", code: "ENOSPC", times: 1 },
  { at: "short", code: "ENOSPC", times: 1 },
  { at: "short", code: "EIO", times: 1 },
  { at: "rename", code: "EIO", times: 1 },
  { at: "create", code: "EROFS", times: 1 },
];

test.each(failures)(
  "when $at fails with $code the old content stands in memory and on the disk, and the next change works",
  async (failure) => {
    const disk = faultyDisk();
    const folder = await temporaryFolder();
    const { path, file } = await noteIn(folder, "old", disk);
    const before = bytesIn(folder);
    disk.fail(failure);
    const reason = { ENOSPC: "disk-full", EIO: "disk-failed", EROFS: "read-only", EPERM: "", EBUSY: "" }[failure.code];
    expect(await file.change(at, () => done({ text: "new" }))).toEqual({ ok: false, reason });
    expect([file.kept?.content.text, file.kept?.revision]).toEqual(["old", 1]);
    expect(bytesIn(folder)).toEqual(before);
    expect(await file.change(at, () => done({ text: "newer" }))).toMatchObject({ ok: true, value: { revision: 2 } });
    expect(await textOn(path)).toBe("newer");
  },
);

test("when only the folder cannot be forced, what stands there although it was refused is written over by the next change", async () => {
  const disk = faultyDisk();
  const { path, file } = await noteIn(await temporaryFolder(), "old", disk);
  disk.fail({ at: "syncFolder", code: "EIO", times: 1 });
  expect(await file.change(at, () => done({ text: "new" }))).toEqual({ ok: false, reason: "disk-failed" });
  expect(await textOn(path)).toBe("new");
  expect(file.kept?.content.text).toBe("old");
  expect(await file.change(at, (kept) => done({ text: `${kept?.content.text}er` }))).toMatchObject({ ok: true });
  expect(await textOn(path)).toBe("older");
});

test("a change that is refused, or that throws, writes nothing and does not stop the next", async () => {
  const folder = await temporaryFolder();
  const { path, file } = await noteIn(folder, "old");
  const before = bytesIn(folder);
  expect(await file.change(at, () => refused("locked"))).toEqual({ ok: false, reason: "locked" });
  const bug = file.change(at, () => {
    throw new TypeError("a bug");
  });
  await expect(bug).rejects.toThrow("a bug");
  expect(bytesIn(folder)).toEqual(before);
  expect(await file.change(at, () => done({ text: "new" }))).toMatchObject({ ok: true });
  expect(await textOn(path)).toBe("new");
});

test("a file written by others is taken in, never written over", async () => {
  const folder = await temporaryFolder();
  const { path, file } = await noteIn(folder, "mine");
  await rm(path);
  await noteIn(folder, "theirs, and longer");
  expect(await file.change(at, () => done({ text: "mine again" }))).toEqual({ ok: false, reason: "changed-elsewhere" });
  expect(file.kept?.content.text).toBe("theirs, and longer");
  expect(await file.change(at, (kept) => done({ text: `${kept?.content.text}!` }))).toMatchObject({ ok: true });
  expect(await textOn(path)).toBe("theirs, and longer!");
});

test.each([
  ["damaged", "{ torn"],
  [
    "newer-version",
    JSON.stringify({ format: "note", version: 2, revision: 9, savedAt: at, checksum: "", content: {} }),
  ],
])("a file that others left %s is refused as that and left alone", async (reason, text) => {
  const folder = await temporaryFolder();
  const { path, file } = await noteIn(folder, "mine");
  await writeFile(path, text);
  const before = bytesIn(folder);
  expect(await file.change(at, () => done({ text: "mine again" }))).toEqual({ ok: false, reason });
  expect(bytesIn(folder)).toEqual(before);
});

test("a file that a fresh one would replace is taken in first", async () => {
  const folder = await temporaryFolder();
  const { path } = await noteIn(folder, "theirs");
  const fresh = DocumentFile.fresh(localDisk, path, format);
  expect(await fresh.change(at, () => done({ text: "mine" }))).toEqual({ ok: false, reason: "changed-elsewhere" });
  expect(await textOn(path)).toBe("theirs");
});

test("cut at any byte, a file is damaged and its bytes stay", async () => {
  const folder = await temporaryFolder();
  const { path } = await noteIn(folder, "a note that is long enough to be cut");
  const whole = await readFile(path);
  for (let size = whole.length - 2; size >= 0; size -= 7) {
    await writeFile(path, whole);
    await truncate(path, size);
    const before = bytesIn(folder);
    expect((await DocumentFile.open(localDisk, path, format)).state).toBe("damaged");
    expect(bytesIn(folder)).toEqual(before);
  }
});

const nested = `{"format":"note","version":1,"revision":1,"savedAt":"${at}","checksum":"","content":{"text":"a","x":${"[".repeat(200_000)}${"]".repeat(200_000)}}}`;

test.each([
  ["empty", ""],
  ["null", "null"],
  ["a list", "[]"],
  [
    "another format",
    JSON.stringify({ format: "letter", version: 1, revision: 1, savedAt: at, checksum: "", content: {} }),
  ],
  [
    "a version that is no number",
    JSON.stringify({ format: "note", version: "1", revision: 1, savedAt: at, checksum: "", content: {} }),
  ],
  ["version 0", JSON.stringify({ format: "note", version: 0, revision: 1, savedAt: at, checksum: "", content: {} })],
  [
    "content of a wrong type",
    JSON.stringify({ format: "note", version: 1, revision: 1, savedAt: at, checksum: "", content: { text: 7 } }),
  ],
  ["no content", JSON.stringify({ format: "note", version: 1, revision: 1, savedAt: at, checksum: "" })],
  ["nested past all reason", nested],
  ["bytes that are no UTF-8", Buffer.from([0xff, 0xfe, 0x00])],
])("%s is damaged", async (_, text) => {
  const path = join(await temporaryFolder(), "note.json");
  await writeFile(path, text);
  expect((await DocumentFile.open(localDisk, path, format)).state).toBe("damaged");
});

test("a file larger than any honest one is damaged and not even read", async () => {
  const path = join(await temporaryFolder(), "note.json");
  await writeFile(path, "");
  await truncate(path, 65 * 1024 * 1024);
  expect(await DocumentFile.open(localDisk, path, format)).toMatchObject({ state: "damaged", fault: /larger/ });
});

test("a newer version is read as far as it can be understood", async () => {
  const path = join(await temporaryFolder(), "note.json");
  const newer = { format: "note", version: 2, revision: 4, savedAt: at, checksum: "" };
  await writeFile(path, JSON.stringify({ ...newer, content: { text: "from the future", more: 1 } }));
  const kept = { content: { text: "from the future" }, revision: 4, savedAt: at };
  expect(await DocumentFile.open(localDisk, path, format)).toEqual({ state: "newer", kept, version: 2 });
  await writeFile(path, JSON.stringify({ ...newer, content: "another shape" }));
  expect(await DocumentFile.open(localDisk, path, format)).toEqual({ state: "newer", kept: null, version: 2 });
});

test("a file edited by hand is read, and told apart", async () => {
  const { path } = await noteIn(await temporaryFolder(), "by the app");
  await writeFile(path, (await readFile(path, "utf8")).replace("by the app", "by hand"));
  expect(await DocumentFile.open(localDisk, path, format)).toMatchObject({ state: "fine", altered: true });
});

test("what the disk does not let us read is no damage", async () => {
  const folder = await temporaryFolder();
  expect(await DocumentFile.open(localDisk, folder, format)).toMatchObject({
    state: "unreadable",
    error: { code: "EISDIR" },
  });
  expect(await DocumentFile.open(localDisk, join(folder, "none"), format)).toEqual({ state: "missing" });
});

test("a file is moved after the changes asked for before, and never written again", async () => {
  const folder = await temporaryFolder();
  const { file } = await noteIn(folder, "old");
  const change = file.change(at, () => done({ text: "new" }));
  const move = file.moveTo(join(folder, "bin", "note.json"));
  const late = file.change(at, () => done({ text: "late" }));
  expect([(await change).ok, await move, await late]).toEqual([true, done(null), refused("not-found")]);
  expect(Object.keys(bytesIn(folder))).toEqual(["bin/note.json"]);
  expect(await textOn(join(folder, "bin", "note.json"))).toBe("new");
});

test("a file never moves over another one", async () => {
  const folder = await temporaryFolder();
  const { path, file } = await noteIn(folder, "mine");
  await writeFile(join(folder, "other.json"), "theirs");
  expect(await file.moveTo(join(folder, "other.json"))).toEqual(refused("already-there"));
  expect([await textOn(path), await readFile(join(folder, "other.json"), "utf8")]).toEqual(["mine", "theirs"]);
});

test("a file that vanished is written again from memory: the words are the owner's", async () => {
  const { path, file } = await noteIn(await temporaryFolder(), "mine");
  await rm(path);
  expect(await file.change(at, () => done({ text: "mine again" }))).toMatchObject({ ok: true });
  expect(await textOn(path)).toBe("mine again");
});

test("a stamp that only changed its time is no change by others", async () => {
  const { path, file } = await noteIn(await temporaryFolder(), "mine");
  const { atime } = await stat(path);
  await utimes(path, atime, new Date(1_700_000_000_000));
  expect(await file.change(at, () => done({ text: "new" }))).toMatchObject({ ok: true });
});

test("what could not be read again is refused, and the file stays as it was", async () => {
  const few = { ...format, schema: z.object({ text: z.string().max(3) }) };
  const path = join(await temporaryFolder(), "few.json");
  const file = DocumentFile.fresh(localDisk, path, few);
  await file.change(at, () => done({ text: "one" }));
  expect(await file.change(at, () => done({ text: "three" }))).toEqual(refused("bad-input"));
  expect(file.kept).toEqual({ content: { text: "one" }, revision: 1, savedAt: at });
});

test("every save tells what the content was before and where it changed; broken telling harms nothing", async () => {
  const { path, file } = await noteIn(await temporaryFolder(), "first");
  await file.change("2026-11-22T11:00:00.000Z", () => done({ text: "second" }));
  const written = JSON.parse(await readFile(path, "utf8"));
  expect(written).toMatchObject({ past: expect.stringMatching(/^1\+[0-9a-f]{12}$/), since: { text: 2 } });
  await writeFile(path, JSON.stringify({ ...written, past: { length: 1e9 }, since: ["x"] }));
  expect(await textOn(path)).toBe("second");
});

test("a file that another program puts in its place while ours is being written is not written over", async () => {
  const { path, file } = await noteIn(await temporaryFolder(), "first");
  const theirs = DocumentFile.fresh(localDisk, `${path}.theirs`, format);
  await theirs.change(at, () => done({ text: "theirs" }));
  let waiting = false;
  const disk = {
    ...localDisk,
    async create(beside: string, text: string | Uint8Array) {
      await localDisk.create(beside, text);
      if (waiting) await rename(`${path}.theirs`, path);
      waiting = false;
    },
  };
  const opening = await DocumentFile.open(disk, path, format);
  if (opening.state !== "fine") throw new Error(opening.state);
  waiting = true;
  expect(await opening.file.change(at, () => done({ text: "ours" }))).toEqual(refused("changed-elsewhere"));
  expect([await textOn(path), opening.file.kept?.content.text, file.kept?.content.text]).toEqual([
    "theirs",
    "theirs",
    "first",
  ]);
});
