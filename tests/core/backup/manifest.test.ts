import fc from "fast-check";
import { expect, test } from "vitest";
import { isDocumentPath } from "../../../core/backup/backup-path.ts";
import { judgeEntries, type ZipEntry } from "../../../core/backup/judge-entries.ts";
import { backupName, freeMoment, readBackupName } from "../../../core/backup/kept-backup.ts";
import { readManifest } from "../../../core/backup/manifest.ts";

const plain: ZipEntry = { name: "code.json", packed: 10, size: 20, isEncrypted: false, method: 8, mode: 0o100600 };

test("the name of a backup says when and why, and no other name does", () => {
  const name = backupName("2026-11-22T10:48:16.123Z", "bring-back");
  expect([name, readBackupName(name), readBackupName(`../${name}`), readBackupName("x.zip")]).toEqual([
    "2026-11-22T10-48-16-123Z.bring-back.zip",
    { madeAt: "2026-11-22T10:48:16.123Z", why: "bring-back" },
    null,
    null,
  ]);
  const taken = new Set(["2026-11-22T10:48:16.123Z", "2026-11-22T10:48:16.124Z"]);
  expect(freeMoment("2026-11-22T10:48:16.123Z", taken)).toBe("2026-11-22T10:48:16.125Z");
});

test.each([
  ["../up.json", "bad-path"],
  ["dilemmas/../../up.json", "bad-path"],
  ["/etc/passwd", "bad-path"],
  ["C:/x.json", "bad-path"],
  ["c:\\x.json", "bad-path"],
  ["dilemmas\\x.json", "bad-path"],
  ["dilemmas/\u0000x.json", "bad-path"],
  [null, "bad-path"],
  ["dilemmas/", "unknown-entry"],
  ["notes.txt", "unknown-entry"],
  ["damaged/x.json", "unknown-entry"],
  ["dilemmas/deep/x.json", "unknown-entry"],
  [".git/config.json", "unknown-entry"],
  ["nul.json", "unknown-entry"],
] as const)("an entry called %j is refused: %s", (name, fault) => {
  expect(judgeEntries([{ ...plain, name }], 1000)).toBe(fault);
});

test("links, locked entries, twins, bombs and impossible sizes are told apart before anything is unpacked", () => {
  const judged = (...entries: Partial<ZipEntry>[]) =>
    judgeEntries(
      entries.map((entry) => ({ ...plain, ...entry })),
      1000,
    );
  expect([
    judged({}),
    judged({ mode: 0o120777 }),
    judged({ isEncrypted: true }),
    judged({}, { name: "CODE.json" }),
    judged({ name: "dilemmas/\u00e9.json" }, { name: "dilemmas/e\u0301.json" }),
    judged({ size: 65 * 1024 ** 2 }),
    judged({ packed: 600 }, { name: "a.json", packed: 600 }),
    judged(...Array.from({ length: 5 }, (_, at) => ({ name: `${at}.json`, size: 60 * 1024 ** 2 }))),
    judged({ method: 0 }),
    judged({ method: 14 }),
  ]).toEqual([null, "link", "encrypted", "twins", "twins", "too-large", "bomb", "bomb", "lying-size", "not-a-zip"]);
});

test("a manifest that is no JSON, too deep or of another kind is refused, and a newer one told apart; nothing is thrown", () => {
  const read = (value: unknown) => readManifest(typeof value === "string" ? value : JSON.stringify(value));
  const fault = (value: unknown) => {
    const outcome = read(value);
    return outcome.ok ? null : outcome.fault;
  };
  expect([
    fault("{"),
    fault("[".repeat(100_000)),
    fault({ format: "other", version: 1 }),
    fault({ format: "casebook-backup", version: 2, files: "in a new shape" }),
  ]).toEqual(["bad-manifest", "bad-manifest", "bad-manifest", "newer"]);
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readManifest(text)));
});

test("no path that leads anywhere but one folder deep is ever that of a document", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("..", ".", "/", "\\", "dilemmas", "x.json", "C:", ".json", " ", "a"), { maxLength: 6 }),
      (parts) => {
        const path = parts.join("");
        if (!isDocumentPath(path)) return;
        expect(path).toMatch(/^(?:[a-z][a-z-]*\/)?[^/\\:]+\.json$/);
        expect(path.split("/")).not.toContain("..");
      },
    ),
  );
});
