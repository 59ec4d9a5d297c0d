import { cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Notice } from "../../core/casebook.ts";
import { type App, openApp, type Place, placeIn } from "./app.ts";
import { Claims } from "./claims.ts";
import { filled } from "./faults.ts";
import { randomOf } from "./random.ts";
import { readRegister } from "./register.ts";
import { registers } from "./registers.ts";
import { type Toll, together } from "./toll.ts";

/** A file spoilt in one way. */
interface Spoilt {
  readonly path: string;
  readonly bytes: Buffer;
  readonly how: string;
}

/** Every so many of the tears and flips are made. */
interface Spoiling {
  readonly everyTear: number;
  readonly everyFlip: number;
  readonly seed: number;
}

const isRead = /(dilemmas|cases|rounds|sessions)\/[^/]+\.json$|Casebook\/[a-z]+\.json$|settings\/settings\.json$/;

async function filesBelow(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.filter((path) => !path.includes("/caches/")).sort();
}

/** The files that stand alone, and one of each folder of many. */
function oneOfEach(files: readonly string[]): string[] {
  const isMany = (path: string) =>
    /^(dilemmas|cases|rounds|sessions|bin|attachments|history)$/.test(basename(dirname(path)));
  const folders = new Set<string>();
  return files.filter((path) => {
    const isFirst = !folders.has(dirname(path));
    folders.add(dirname(path));
    return isFirst || !isMany(path);
  });
}

async function opened(place: Place): Promise<App | null> {
  const opening = await openApp(place);
  return opening.ok ? opening.app : null;
}

/** The registers that say something else without a file: the ones that are kept in it. */
async function keptIn(path: string, place: Place, claims: Claims): Promise<Set<string>> {
  await rm(path);
  const app = await opened(place);
  const kept = new Set<string>();
  if (app === null) return kept;
  for (const register of registers) {
    const found = await readRegister(register, app);
    if (found !== register.says(claims.of(register.name).acknowledged)) kept.add(register.name);
  }
  await app.close();
  return kept;
}

function contentOf(bytes: Buffer): string | null {
  try {
    return JSON.stringify(JSON.parse(bytes.toString("utf8")).content ?? null);
  } catch {
    return null;
  }
}

/** Whether a file that is read at the start says something else than it did, or nothing. */
function isOther({ path, bytes }: Spoilt, whole: Buffer): boolean {
  return isRead.test(path) && contentOf(bytes) !== contentOf(whole);
}

/** A damaged file is never written over: its bytes lie where they lay, or in the folder for damaged ones. */
async function isSafe({ path, bytes }: Spoilt, place: Place, notice: Notice): Promise<boolean> {
  const above = path.startsWith(place.settings) ? place.settings : place.casebook;
  const where = notice.kind === "damaged-set-aside" ? join(above, "damaged", notice.name) : path;
  return (await readFile(where).catch(() => null))?.equals(bytes) === true;
}

/** Opens a casebook with one spoilt file, writes on in it, and names what else came to harm. */
async function lookAt(
  spoilt: Spoilt,
  whole: Buffer,
  place: Place,
  own: ReadonlySet<string>,
  base: Claims,
): Promise<Toll> {
  const claims = base.copy();
  await writeFile(spoilt.path, spoilt.bytes);
  const app = await opened(place);
  const which = `${spoilt.path.slice(dirname(place.casebook).length + 1)} ${spoilt.how}`;
  if (app === null) return { torment: "", counts: { spoilt: 1 }, checked: 0, harm: [`${which}: not opened`] };
  const harm = await claims.check(app, (name) => own.has(name));
  const notices = (await app.notices()).filter(({ name }) => name.endsWith(basename(spoilt.path)));
  if (notices.length === 0 && isOther(spoilt, whole)) harm.push("nothing is said of it");
  for (const notice of notices)
    if (notice.kind.startsWith("damaged") && !(await isSafe(spoilt, place, notice))) harm.push("its bytes are gone");
  await app.close();
  const named = notices.length > 0 ? 1 : 0;
  const counts = { spoilt: 1, "named on the first screen": named };
  return { torment: "", counts, checked: claims.checked, harm: harm.map((line) => `${which}: ${line}`) };
}

function tears(path: string, whole: Buffer): Spoilt[] {
  const lengths = Array.from({ length: whole.length }, (_, length) => length);
  return lengths.map((length) => ({ path, bytes: whole.subarray(0, length), how: `torn at ${length}` }));
}

function flips(path: string, whole: Buffer, random: () => number): Spoilt[] {
  return Array.from(whole, (byte, place) => {
    const bytes = Buffer.from(whole);
    const bit = Math.floor(random() * 8);
    bytes[place] = byte ^ (1 << bit);
    return { path, bytes, how: `bit ${bit} of byte ${place} flipped` };
  });
}

/** Tears the files of a small casebook at every length, and flips a bit of every byte; or every so many of them. */
export async function spoilFiles(
  work: string,
  cases: string,
  { everyTear, everyFlip, seed }: Spoiling,
): Promise<readonly Toll[]> {
  const base = placeIn(work, "whole", cases);
  const here = placeIn(work, "spoilt", cases);
  const [from, to] = [dirname(base.casebook), dirname(here.casebook)];
  const claims = new Claims(registers);
  const random = randomOf(seed);
  await filled(base, claims, 2);
  const anew = async () => {
    await rm(to, { recursive: true, force: true });
    await cp(from, to, { recursive: true });
  };
  const [torn, flipped]: [Toll[], Toll[]] = [[], []];
  let count = 0;
  for (const file of oneOfEach(await filesBelow(from))) {
    const path = join(to, file.slice(from.length));
    const whole = await readFile(file);
    await anew();
    const own = await keptIn(path, here, claims);
    for (const [ways, tolls, every] of [
      [tears(path, whole), torn, everyTear],
      [flips(path, whole, random), flipped, everyFlip],
    ] as const)
      for (const spoilt of ways) {
        count += 1;
        if (count % every !== 0) continue;
        await anew();
        tolls.push(await lookAt(spoilt, whole, here, own, claims));
      }
  }
  await rm(to, { recursive: true });
  return [together("a torn file", torn), together("a flipped bit", flipped)];
}
