import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { listPackage } from "@electron/asar";
import { type Configuration, Platform } from "electron-builder";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { packInto, whyNotPacked } from "../../build/package.ts";
import { isNamedAsCaseFile } from "../../core/circle/file/case-file-name.ts";
import { startProgram } from "../loopback/process.ts";

const top = join(import.meta.dirname, "..", "..");

/** What stands before the fuses in the program of every Electron. */
const sentinel = "dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX";

let root: string;
let packed: string;

function write(path: string, content: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** A project as it stands after a build, among much that must not be packed. */
function makeProject(folder: string): void {
  for (const name of ["package.json", join("build", "icons")])
    cpSync(join(top, name), join(folder, name), { recursive: true });
  const shell = ["finding-worker", "main", "preload", "room-preload", "sealing-worker"].map(
    (name) => `electron/${name}.cjs`,
  );
  const wanted = [...shell, "renderer/index.html", "renderer/assets/page.js", "room/index.html"];
  for (const name of wanted) write(join(folder, "out", name), "built");
  for (const name of ["the-cap.md", "lenses/integrity.yaml", "sample/dilemmas.yaml"])
    write(join(folder, "cases", name), "");
  const unwanted = [
    "core/api.ts",
    "electron/main.ts",
    "node_modules/zod/index.js",
    "node_modules/zod/package.json",
    "out/electron/main.cjs.map",
    "out/types/core/api.d.ts",
    "tests/a.test.ts",
    "README.md",
    ".env",
  ];
  for (const name of unwanted) write(join(folder, name), "{}");
}

/** The layout of Electron for Linux with nothing in it but the place where the fuses are set; all stand as Electron ships them. */
function makeDistribution(folder: string): void {
  const fuses = Buffer.concat([Buffer.from(sentinel), Buffer.from([1, 8]), Buffer.from("10110001")]);
  write(join(folder, "electron"), Buffer.concat([Buffer.alloc(64), fuses, Buffer.alloc(64)]));
  write(join(folder, "resources", "default_app.asar"), "");
  write(join(folder, "locales", "en-US.pak"), "");
  write(join(folder, "LICENSE"), "");
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "casebook-pack-"));
  makeProject(join(root, "project"));
  makeDistribution(join(root, "electron"));
  await packInto(join(root, "packed"), join(root, "electron"), join(root, "project"), Platform.LINUX);
  const [unpacked] = readdirSync(join(root, "packed")).filter((name) => name.startsWith("linux"));
  packed = join(root, "packed", unpacked ?? "");
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

test("the archive holds what was built, the cases and package.json, and nothing else", () => {
  const inside = listPackage(join(packed, "resources", "app.asar"), { isPack: false });
  expect(inside.map((name) => name.replaceAll("\\", "/")).sort()).toEqual([
    "/cases",
    "/cases/lenses",
    "/cases/lenses/integrity.yaml",
    "/cases/sample",
    "/cases/sample/dilemmas.yaml",
    "/cases/the-cap.md",
    "/out",
    "/out/electron",
    "/out/electron/finding-worker.cjs",
    "/out/electron/main.cjs",
    "/out/electron/preload.cjs",
    "/out/electron/room-preload.cjs",
    "/out/electron/sealing-worker.cjs",
    "/out/renderer",
    "/out/renderer/assets",
    "/out/renderer/assets/page.js",
    "/out/renderer/index.html",
    "/out/room",
    "/out/room/index.html",
    "/package.json",
  ]);
});

test("beside the archive stands the runtime and no other app", () => {
  expect(filesIn(packed)).toEqual(["LICENSE.electron.txt", "casebook", "locales/en-US.pak", "resources/app.asar"]);
});

test("the packed program runs as nothing but Casebook", () => {
  const program = readFileSync(join(packed, "casebook"));
  const wire = program.indexOf(sentinel) + sentinel.length + 2;
  const fuses = [...program.subarray(wire, wire + 8).toString()];
  const names = [
    "run as Node",
    "cookie encryption",
    "NODE_OPTIONS",
    "inspect arguments",
    "archive integrity",
    "only the archive",
    "separate snapshot",
    "file privileges",
  ];
  expect(Object.fromEntries(names.map((name, at) => [name, fuses[at] === "1"]))).toEqual({
    "run as Node": false,
    "cookie encryption": false,
    NODE_OPTIONS: false,
    "inspect arguments": false,
    "archive integrity": true,
    "only the archive": true,
    "separate snapshot": false,
    "file privileges": false,
  });
});

test("the system learns that a case file opens with Casebook", () => {
  const written = parse(readFileSync(join(top, "build", "electron-builder.yml"), "utf8")) as Configuration;
  const [association, ...others] = [written.fileAssociations ?? []].flat();
  expect({ isNamed: isNamedAsCaseFile(`rolls.${association?.ext}`), mimeType: association?.mimeType, others }).toEqual({
    isNamed: true,
    mimeType: "application/vnd.casebook.casefile+json",
    others: [],
  });
});

test("a folder is packed when it is asked for, and anything else gets its sentence", () => {
  expect([whyNotPacked(["--dir"]), whyNotPacked(["--dir", "--linux"]), whyNotPacked(["dir"])]).toEqual([
    null,
    "Nothing was packed: --linux is not understood. Pack with npm run package -- --dir.",
    "Nothing was packed: dir is not understood. Pack with npm run package -- --dir.",
  ]);
});

test("without --dir it says which installers need tools that are not there", async () => {
  const run = startProgram(join(top, "build", "package.ts"), [], top);
  expect([await run.end, run.stdout(), run.stderr()]).toEqual([1, "", `${whyNotPacked([])}\n`]);
});
