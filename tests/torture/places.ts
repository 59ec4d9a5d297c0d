import { execFileSync } from "node:child_process";
import { chmod, cp, mkdir, readdir, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type App, openApp, type Place, placeIn } from "./app.ts";
import { Claims } from "./claims.ts";
import { filled } from "./faults.ts";
import { writeRegister } from "./register.ts";
import { registers } from "./registers.ts";
import type { Toll } from "./toll.ts";

/** What is done to a folder while the app has it open, and what undoes it. */
interface Mishap {
  readonly name: string;
  readonly refusals: readonly string[];
  happens(folder: string): Promise<void>;
  isUndone(folder: string): Promise<void>;
}

const away = (folder: string) => `${folder}-away`;

const mishaps: readonly Mishap[] = [
  {
    name: "the folder is renamed",
    refusals: ["folder-gone"],
    happens: (folder) => rename(folder, away(folder)),
    isUndone: (folder) => rename(away(folder), folder),
  },
  {
    name: "the folder is replaced by an empty one",
    refusals: ["folder-gone"],
    async happens(folder) {
      await rename(folder, away(folder));
      await mkdir(folder);
    },
    async isUndone(folder) {
      await rm(folder, { recursive: true });
      await rename(away(folder), folder);
    },
  },
  {
    name: "the folder is replaced by another casebook",
    refusals: ["folder-gone", "not-found"], // What it is asked to take out of the bin is not in that one's.
    async happens(folder) {
      await rename(folder, away(folder));
      await mkdir(join(folder, "dilemmas"), { recursive: true });
      await cp(join(away(folder), "casebook.json"), join(folder, "casebook.json"));
    },
    async isUndone(folder) {
      await rm(folder, { recursive: true });
      await rename(away(folder), folder);
    },
  },
];

/** The folder is mounted over itself, to be read only: the one thing that stops the administrator too. */
const readOnlyMount: Mishap = {
  name: "the folder is mounted read-only",
  refusals: ["read-only"],
  async happens(folder) {
    execFileSync("mount", ["--bind", folder, folder]);
    execFileSync("mount", ["-o", "remount,ro,bind", folder]);
  },
  async isUndone(folder) {
    execFileSync("umount", [folder]);
  },
};

function mayMount(): boolean {
  try {
    execFileSync("unshare", ["--mount", "true"], { stdio: "ignore" });
    return process.platform === "linux";
  } catch {
    return false;
  }
}

async function opened(place: Place): Promise<App> {
  const opening = await openApp(place);
  if (!opening.ok) throw new Error(opening.fault.kind);
  return opening.app;
}

async function bytesBelow(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const texts = await Promise.all(paths.map(async (path) => `${path} ${await readFile(path, "latin1")}`));
  return texts.join("\n");
}

/** Registers of the settings lie elsewhere, and a folder that is gone is no matter to them. */
const inCasebook = registers.filter(({ name }) => name !== "settings");

async function writeInto(app: App, claims: Claims, expected: readonly string[]): Promise<string[]> {
  const harm: string[] = [];
  for (const register of inCasebook) {
    const n = claims.of(register.name).acknowledged + 1;
    const outcome = await writeRegister(register, app, n);
    if (outcome.ok && expected.length === 0) claims.acknowledge(register.name, n);
    else if (outcome.ok) harm.push(`${register.name} was acknowledged`);
    else if (!expected.includes(outcome.reason)) harm.push(`${register.name} was refused with ${outcome.reason}`);
  }
  return harm;
}

async function suffer(mishap: Mishap, place: Place): Promise<Toll> {
  const claims = new Claims(registers);
  await filled(place, claims, 3);
  const app = await opened(place);
  await mishap.happens(place.casebook);
  const before = await bytesBelow(place.casebook).catch(() => "");
  const harm = await writeInto(app, claims, mishap.refusals);
  if ((await bytesBelow(place.casebook).catch(() => "")) !== before) harm.push("something was written all the same");
  await mishap.isUndone(place.casebook);
  harm.push(...(await writeInto(app, claims, [])), ...(await claims.check(app)));
  await app.close();
  const fresh = await opened(place);
  harm.push(...(await claims.check(fresh)), ...(await fresh.notices()).map(({ kind, name }) => `${kind} ${name}`));
  await fresh.close();
  await rm(dirname(place.casebook), { recursive: true });
  const named = harm.map((line) => `${mishap.name}: ${line}`);
  return { torment: mishap.name, counts: { times: 1 }, checked: claims.checked, harm: named };
}

/** Takes the folder away under the app, puts others in its place, and mounts it read-only where that may be done. */
export async function takeAway(work: string, cases: string): Promise<readonly Toll[]> {
  const tolls: Toll[] = [];
  const all = mayMount() ? [...mishaps, readOnlyMount] : mishaps;
  for (const [place, mishap] of all.entries()) tolls.push(await suffer(mishap, placeIn(work, `away-${place}`, cases)));
  return tolls;
}

const namesOfFolders = [
  "with spaces  and\ttabs",
  `quotes ' " and \` and $HOME and %PATH%`,
  "emoji 🥐 and é and é",
  "x".repeat(200),
  "a\nnew line",
  "-rf *",
  "#hash?query&and=more",
];

/** Casebooks in folders with names that somebody will give one day. */
export async function nameOddly(work: string, cases: string): Promise<Toll> {
  const harm: string[] = [];
  let checked = 0;
  const names = namesOfFolders.filter((name) => process.platform !== "win32" || /^[^\n"*?<>|]+$/.test(name));
  for (const name of names) {
    const place = placeIn(work, name, cases);
    const claims = new Claims(registers);
    await filled(place, claims, 3);
    const app = await opened(place);
    harm.push(...(await claims.check(app)).map((line) => `${JSON.stringify(name)}: ${line}`));
    harm.push(...(await app.notices()).map(({ kind }) => `${JSON.stringify(name)}: ${kind}`));
    await app.close();
    checked += claims.checked;
    await rm(dirname(place.casebook), { recursive: true });
  }
  return { torment: "odd names of folders", counts: { names: names.length }, checked, harm };
}

/** Files that may only be read: every write replaces the file whole, so that their rights stand in the way of nothing. */
export async function forbidFiles(work: string, cases: string): Promise<Toll> {
  const place = placeIn(work, "read-only files", cases);
  const claims = new Claims(registers);
  await filled(place, claims, 3);
  const entries = await readdir(place.casebook, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  for (const file of files) await chmod(join(file.parentPath, file.name), 0o400);
  const app = await opened(place);
  const harm = [...(await writeInto(app, claims, [])), ...(await claims.check(app))];
  await app.close();
  const fresh = await opened(place);
  harm.push(...(await claims.check(fresh)));
  await fresh.close();
  await rm(dirname(place.casebook), { recursive: true });
  return { torment: "files that may only be read", counts: { files: files.length }, checked: claims.checked, harm };
}
