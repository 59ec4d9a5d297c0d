import { cp, mkdir, readdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { closeParts, openParts } from "../../store/open-parts.ts";
import { whyNotOpened } from "../../store/shell-words.ts";
import { sealing, search } from "./open-app.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const cases = join(import.meta.dirname, "..", "..", "cases");

async function folders() {
  const top = await temporaryFolder();
  return { top, cases, search, sealing, casebook: join(top, "shop"), settings: join(top, "settings") };
}

async function opened(given: Parameters<typeof openParts>[0]) {
  const opening = await openParts(given);
  if (!opening.ok) throw new Error(opening.fault.kind);
  return opening.parts;
}

test("a new casebook is made where there is none, and given back when all is closed", async () => {
  const given = await folders();
  const parts = await opened(given);
  await closeParts(parts);
  expect({
    writable: parts.casebook.writable,
    name: parts.casebook.about.name,
    left: (await readdir(given.casebook)).sort(),
    faults: parts.library.faults,
    sample: await readdir(parts.sampleFolder),
  }).toEqual({
    writable: true,
    name: "Casebook",
    left: ["casebook.json", "dilemmas"],
    faults: [],
    sample: ["dilemmas.yaml"],
  });
});

test("a casebook that is open elsewhere is named as such and left alone", async () => {
  const given = await folders();
  const first = await opened(given);
  const second = await openParts(given);
  await closeParts(first);
  expect(second).toEqual({ ok: false, fault: { kind: "in-use", folder: given.casebook }, error: null });
});

test("a folder of other things is named as such and left alone", async () => {
  const { top, ...given } = await folders();
  await mkdir(given.casebook);
  await writeFile(join(given.casebook, "holiday.txt"), "sea");
  expect({ opened: await openParts(given), left: await readdir(given.casebook) }).toEqual({
    opened: { ok: false, fault: { kind: "not-a-casebook", folder: given.casebook }, error: null },
    left: ["holiday.txt"],
  });
});

test("a file where the casebook or the folder above it should be is named as such", async () => {
  const { top, ...given } = await folders();
  await writeFile(join(top, "file"), "");
  const places = [join(top, "file"), join(top, "file", "shop")];
  for (const casebook of places)
    expect(await openParts({ ...given, casebook })).toEqual({
      ok: false,
      fault: { kind: "folder-gone", folder: casebook },
      error: expect.objectContaining({ code: "ENOTDIR" }),
    });
});

test("what the disk refuses on the way comes with its own error, and takes no lock", async () => {
  const given = await folders();
  await mkdir(given.casebook);
  await writeFile(join(given.casebook, "dilemmas"), "a file");
  const opening = await openParts(given);
  expect({ opening, left: await readdir(given.casebook) }).toEqual({
    opening: {
      ok: false,
      fault: { kind: "disk-failed", folder: given.casebook },
      error: expect.objectContaining({ code: "EEXIST" }),
    },
    left: ["dilemmas"],
  });
});

test("settings that have no place stop the start before any casebook is touched", async () => {
  const { top, ...given } = await folders();
  const settings = join(top, "file");
  await writeFile(settings, "");
  const fault = { kind: "no-settings", folder: settings };
  expect(await openParts({ ...given, settings })).toEqual({ ok: false, fault, error: expect.any(Error) });
  expect(await readdir(top)).toEqual(["file"]);
});

test("an app whose own files cannot be read says so before any casebook is touched", async () => {
  const { top, ...given } = await folders();
  const broken = join(top, "cases");
  await expect(openParts({ ...given, cases: broken })).rejects.toThrow("ENOENT");
  expect(await readdir(top)).toEqual([]);
});

test("a lens with a fault is named with its file and field, and no casebook is made", async () => {
  const { top, ...given } = await folders();
  const broken = join(top, "cases");
  await cp(cases, broken, { recursive: true });
  await writeFile(join(broken, "lenses", "integrity.yaml"), "id: integrity\n");
  const opening = await openParts({ ...given, cases: broken });
  const said = opening.ok ? "" : whyNotOpened(opening.fault, "");
  expect([said.slice(0, said.indexOf(" cannot be read: integrity.yaml, ")), await readdir(top)]).toEqual([
    `The questions of the walk in ${join(broken, "lenses")}`,
    ["cases"],
  ]);
});

test("folders that bear the names of a case and a lens are no files, and stop nothing", async () => {
  const { top, ...given } = await folders();
  const library = join(top, "cases");
  await cp(cases, library, { recursive: true });
  for (const name of ["x.md", join("lenses", "x.yaml")]) await mkdir(join(library, name));
  const parts = await opened({ ...given, cases: library });
  expect(parts.library.faults).toEqual([]);
  await closeParts(parts);
});

test("backups that would lie inside the casebook are refused before anything is made, by link as well", async () => {
  const given = await folders();
  const inside = join(given.casebook, "safe");
  const refusal = (backups: string) => ({ ok: false, fault: { kind: "backups-inside", folder: backups }, error: null });
  expect(await openParts({ ...given, backups: inside })).toEqual(refusal(inside));
  await mkdir(given.casebook);
  const link = join(given.top, "link");
  await symlink(given.casebook, link);
  expect(await openParts({ ...given, backups: join(link, "safe") })).toEqual(refusal(join(link, "safe")));
  expect(await readdir(given.casebook)).toEqual([]);
});
