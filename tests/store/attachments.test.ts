import { createHash } from "node:crypto";
import { readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { attachmentCap } from "../../core/dilemma/attachment.ts";
import { done, refused } from "../../core/outcome.ts";
import { keepBytes, readBytes } from "../../store/attachments.ts";
import { localDisk } from "../../store/documents/disk.ts";
import { goodChoice, openDilemma } from "../core/dilemma/any-dilemma.ts";
import { bytesIn } from "./bytes-in.ts";
import { faultyDisk } from "./documents/faulty-disk.ts";
import { at, openApp, value } from "./open-app.ts";
import { pngBytes } from "./picture.ts";
import { temporaryFolder, withoutRights } from "./temporary-folder.ts";

const hash = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

/** A folder with one picture kept in it. */
async function onePicture() {
  const folder = join(await temporaryFolder(), "attachments");
  const kept = value(await keepBytes(localDisk, folder, pngBytes(), "clause.png", at));
  return { folder, kept, path: join(folder, `${hash(pngBytes())}.png`) };
}

/** An app with one open dilemma. */
async function oneDilemma(options: Parameters<typeof openApp>[0] = {}) {
  const app = await openApp(options);
  const change = { title: "The lease", options: openDilemma.options };
  const { id } = value(await app.ask("startDilemma", { change })).dilemma;
  const add = (name: string, bytes: Buffer) => app.ask("addAttachment", { id, name, bytes: bytes.toString("base64") });
  return { app, id, add, attachments: join(app.folder, "attachments") };
}

test("bytes are kept under their hash, for their owner alone, and read back as they were", async () => {
  const { folder, kept, path } = await onePicture();
  expect(kept).toEqual({ id: hash(pngBytes()), name: "clause.png", type: "image/png", size: 9, addedAt: at });
  expect([await readdir(folder), await readFile(path)]).toEqual([[`${kept.id}.png`], pngBytes()]);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(await readBytes(localDisk, folder, kept)).toEqual(done(pngBytes()));
});

test("the same bytes are written once, under whatever name they come", async () => {
  const { folder, kept, path } = await onePicture();
  await utimes(path, 1, 1);
  const again = value(await keepBytes(localDisk, folder, pngBytes(), "photo.jpg", at));
  expect([again, await readdir(folder)]).toEqual([{ ...kept, name: "photo.jpg" }, [`${kept.id}.png`]]);
  expect((await stat(path)).mtimeMs).toBe(1000);
});

test("bytes that are cut off or altered on the disk are told as damaged, and mended by adding them again", async () => {
  const { folder, kept, path } = await onePicture();
  for (const wrong of [pngBytes("").subarray(0, 4), pngBytes("z"), pngBytes("longer")]) {
    await writeFile(path, wrong);
    expect(await readBytes(localDisk, folder, kept)).toEqual(refused("damaged"));
    await keepBytes(localDisk, folder, pngBytes(), "clause.png", at);
    expect(await readBytes(localDisk, folder, kept)).toEqual(done(pngBytes()));
  }
});

test("bytes that are gone or renamed, or gone with their folder, are not found", async () => {
  const { folder, kept, path } = await onePicture();
  await rename(path, join(folder, "clause.png"));
  expect(await readBytes(localDisk, folder, kept)).toEqual(refused("not-found"));
  await rm(folder, { recursive: true });
  expect(await readBytes(localDisk, folder, kept)).toEqual(refused("not-found"));
});

test("what is no picture or PDF, or nothing, is refused and leaves nothing behind", async () => {
  const folder = await temporaryFolder();
  const wrong = ["", "<svg onload='x'/>", "MZ\x90", "#!/bin/sh", "\x89PNG"].map((text) => Buffer.from(text, "latin1"));
  for (const bytes of wrong)
    expect(await keepBytes(localDisk, join(folder, "attachments"), bytes, "clause.png", at)).toEqual(
      refused("bad-input"),
    );
  expect(await readdir(folder)).toEqual([]);
});

test("the largest attachment goes in and out through the contract, one byte more does not", async () => {
  const { app, id, add } = await oneDilemma();
  const largest = Buffer.concat([pngBytes(), Buffer.alloc(attachmentCap - pngBytes().length, 7)]);
  const [kept] = value(await add("large.png", largest)).dilemma.attachments;
  const read = value(await app.ask("readAttachment", { id, attachmentId: kept?.id ?? "" }));
  expect(hash(Buffer.from(read.bytes, "base64"))).toBe(hash(largest));
  expect(await add("larger.png", Buffer.concat([largest, Buffer.alloc(1)]))).toEqual(refused("bad-input"));
  expect(await add("huge.png", Buffer.concat([largest, largest]))).toEqual(refused("bad-input"));
  await app.close();
});

test("a name says what it says: no path, no hidden or turned-round letters, never empty", async () => {
  const folder = await temporaryFolder();
  const names = [
    ["../../etc/passwd", "..-..-etc-passwd"],
    ["C:\\Users\\me\\clause.png", "C:-Users-me-clause.png"],
    ["exe\u202egnp.clause", "exegnp.clause"],
    ["a\u0000b\nc\u007f\u2028d\u2029e.png", "abcde.png"],
    ["\u2066\u200b\ufeff \u2069", "attachment"],
    ["  e\u0301.png ", "\u00e9.png"],
    ["e\u200d\u0301.png", "\u00e9.png"],
    ["x".repeat(300), "x".repeat(200)],
    [`${"x".repeat(199)}\u{1f35e}`, "x".repeat(199)],
    ["\ud83c.png", ".png"],
  ];
  for (const [name = "", shown] of names)
    expect(value(await keepBytes(localDisk, folder, pngBytes(), name, at)).name).toBe(shown);
  expect(await readdir(folder)).toEqual([`${hash(pngBytes())}.png`]);
});

test("whatever the name, what is shown of it is one harmless line that comes back from the disk the same", async () => {
  const { app, id, add } = await oneDilemma();
  const hostile = fc.string({ unit: "binary", minLength: 1, maxLength: 30 });
  const nasty = fc.constantFrom("\u202e", "/", "\\", "\0", "..", "\ud800", "e\u0301", "\u2028", "\r\n");
  const anyName = fc.array(fc.oneof(hostile, nasty), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(""));
  await fc.assert(
    fc.asyncProperty(anyName, async (name) => {
      const [kept] = value(await add(name, pngBytes())).dilemma.attachments;
      expect(kept?.name).toMatch(/^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}/\\]{1,200}$/u);
      expect(kept?.name).toBe(kept?.name.normalize("NFC").trim());
    }),
    { numRuns: 40 },
  );
  const before = await app.ask("readDilemma", { id });
  await app.close();
  const again = await openApp({ folder: app.folder });
  expect([await again.ask("readDilemma", { id }), await again.ask("listNotices", {})]).toEqual([before, done([])]);
  await again.close();
});

test("the same picture stands once beside a dilemma, under its first name, and its bytes stay when it is taken away", async () => {
  const { app, id, add, attachments } = await oneDilemma();
  await add("one.png", pngBytes());
  const twice = value(await add("two.png", pngBytes())).dilemma.attachments;
  expect(twice.map(({ name }) => name)).toEqual(["one.png"]);
  const attachmentId = twice[0]?.id ?? "";
  expect(value(await app.ask("removeAttachment", { id, attachmentId })).dilemma.attachments).toEqual([]);
  expect([await app.ask("readAttachment", { id, attachmentId }), await readdir(attachments)]).toEqual([
    refused("not-found"),
    [`${attachmentId}.png`],
  ]);
  await app.close();
});

test("after the decision nothing is added or taken away, and what is there can be read", async () => {
  const { app, id, add } = await oneDilemma();
  const [kept] = value(await add("clause.png", pngBytes())).dilemma.attachments;
  const attachmentId = kept?.id ?? "";
  await app.ask("decideDilemma", { id, choice: goodChoice });
  const before = bytesIn(app.folder);
  expect([await add("other.png", pngBytes("b")), await app.ask("removeAttachment", { id, attachmentId })]).toEqual([
    refused("locked"),
    refused("locked"),
  ]);
  expect(bytesIn(app.folder)).toEqual(before);
  expect((await app.ask("readAttachment", { id, attachmentId })).ok).toBe(true);
  await app.close();
});

test("a full disk refuses an attachment and leaves the dilemma and no half file", async () => {
  const disk = faultyDisk();
  const { app, id, add, attachments } = await oneDilemma({ disk });
  const before = await app.ask("readDilemma", { id });
  disk.fail({ at: "short", code: "ENOSPC", times: 1 });
  expect(await add("clause.png", pngBytes())).toEqual(refused("disk-full"));
  expect([await app.ask("readDilemma", { id }), await readdir(attachments)]).toEqual([before, []]);
  expect((await add("clause.png", pngBytes())).ok).toBe(true);
  await app.close();
});

test("where the folder of attachments cannot be written a new one is refused, and one that is there can be read", async () => {
  const { app, id, add, attachments } = await oneDilemma();
  const [kept] = value(await add("clause.png", pngBytes())).dilemma.attachments;
  const asked = await withoutRights([attachments], 0o500, async () => add("other.png", pngBytes("b")));
  expect([asked, await readdir(attachments)]).toEqual([refused("read-only"), [`${kept?.id}.png`]]);
  expect((await app.ask("readAttachment", { id, attachmentId: kept?.id ?? "" })).ok).toBe(true);
  await app.close();
});

test("the rest of a write that a crash cut off is swept from every folder at the next start", async () => {
  const { app, id, add } = await oneDilemma();
  await add("clause.png", pngBytes());
  await app.close();
  const left = (of: string) => `.${of}.0b7f1f0e-2f0a-4c43-9d5a-3f3a7d3b1a11.tmp`;
  await writeFile(join(app.folder, "attachments", left("x.png")), "half");
  await openApp({
    folder: app.folder,
    clock: { at: () => "2026-11-24T10:00:00.000Z", today: () => "2026-11-24" },
  }).then(async (next) => {
    await next.ask("tagDilemmas", { ids: [id], add: ["x"], remove: [] });
    await next.close();
  });
  await writeFile(join(app.folder, "history", left("y.json")), "half");
  await (await openApp({ folder: app.folder })).close();
  expect(Object.keys(bytesIn(app.folder)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

test("more attachments than a dilemma can hold are refused, and it still reads at the next start", async () => {
  const { app, id, add } = await oneDilemma();
  for (let count = 0; count < 100; count += 1) await add(`${count}.png`, pngBytes(String(count)));
  expect(await add("one too many.png", pngBytes("100"))).toEqual(refused("bad-input"));
  expect((await add("again.png", pngBytes("7"))).ok).toBe(true);
  const before = await app.ask("readDilemma", { id });
  await app.close();
  const again = await openApp({ folder: app.folder });
  expect([await again.ask("readDilemma", { id }), await again.ask("listNotices", {})]).toEqual([before, done([])]);
  await again.close();
});
