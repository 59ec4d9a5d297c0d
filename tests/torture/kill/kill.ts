import { once } from "node:events";
import { readdir } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { openApp, type Place, placeIn } from "../app.ts";
import type { Carelessness } from "../careless.ts";
import { Claims } from "../claims.ts";
import { randomOf } from "../random.ts";
import { registers } from "../registers.ts";
import { type Toll, together } from "../toll.ts";
import { startWriter, writerLines } from "./writers.ts";

/** A casebook grows with each kill and opens more slowly; after so many a new one is begun. */
const killsEach = 40;

/** Names of everything below a folder, none for one that is not there yet. */
async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder, { recursive: true }).catch(() => []);
}

/** What a write under way has left in a casebook. In the settings, which nobody locks, it stays for some minutes. */
async function temporariesIn({ casebook }: Place): Promise<string[]> {
  const names = await namesIn(casebook);
  return names.filter((name) => name.endsWith(".tmp") || name.includes("casebook.lock"));
}

/**
 * Kills a writer at a random moment, most often after it has opened the casebook, and counts what it acknowledged. One that ended
 * before, as something was refused to it on a disk that works, has come to harm.
 */
async function killOne(
  place: Place,
  claims: Claims,
  random: () => number,
  careless: Carelessness | "",
): Promise<{ readonly acknowledged: number; readonly harm: readonly string[] }> {
  const writer = startWriter(place, claims, careless);
  if (random() < 0.95) await Promise.race([once(writer.process.stdout ?? writer.process, "data"), writer.closed]);
  else await wait(random() * 300);
  await wait(random() ** 2 * 250);
  const harm = writer.process.exitCode === null ? [] : [`the writer ended by itself: ${writer.complaint()}`];
  writer.process.kill("SIGKILL");
  await writer.closed;
  return { acknowledged: writerLines(writer, claims), harm };
}

/** Opens what a kill has left and names what is wrong with it. */
async function lookAt(place: Place, claims: Claims, which: string): Promise<string[]> {
  const opening = await openApp(place);
  if (!opening.ok) return [`${which}: not opened, ${opening.fault.kind}`];
  const harm = await claims.check(opening.app);
  const notices = (await opening.app.notices()).map(({ kind, name, detail }) => `${kind} ${name} ${detail}`);
  await opening.app.close();
  const leftovers = (await temporariesIn(place)).map((name) => `${name} was left lying`);
  return [...harm, ...notices, ...leftovers].map((line) => `${which}: ${line}`);
}

async function killIn(place: Place, kills: number, random: () => number, careless: Carelessness | ""): Promise<Toll> {
  const claims = new Claims(registers);
  const harm: string[] = [];
  let midWrite = 0;
  let acknowledged = 0;
  for (let kill = 1; kill <= kills && harm.length === 0; kill += 1) {
    const which = `kill ${kill} in ${place.casebook}`;
    const killed = await killOne(place, claims, random, careless);
    acknowledged += killed.acknowledged;
    harm.push(...killed.harm.map((line) => `${which}: ${line}`));
    if ((await temporariesIn(place)).some((name) => name.endsWith(".tmp"))) midWrite += 1;
    harm.push(...(await lookAt(place, claims, which)));
  }
  return { torment: "kill -9", counts: { kills, acknowledged, "mid-write": midWrite }, checked: claims.checked, harm };
}

/** Kills a process that writes everything at once, at random moments, and looks after each kill at what is left. */
export async function killWriters(
  work: string,
  cases: string,
  {
    kills,
    seed,
    careless = "",
  }: { readonly kills: number; readonly seed: number; readonly careless?: Carelessness | "" },
): Promise<Toll> {
  const random = randomOf(seed);
  const places = Array.from({ length: Math.ceil(kills / killsEach) }, (_, place) => place);
  const tolls: Toll[] = [];
  async function lane(): Promise<void> {
    for (let place = places.shift(); place !== undefined; place = places.shift()) {
      const here = Math.min(killsEach, kills - place * killsEach);
      tolls.push(await killIn(placeIn(work, `kill-${place}`, cases), here, random, careless));
    }
  }
  await Promise.all([lane(), lane()]);
  return together("kill -9", tolls);
}
