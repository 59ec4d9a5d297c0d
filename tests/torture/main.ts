import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fewCases } from "./app.ts";
import { carelessnesses } from "./careless.ts";
import { setClock } from "./clock.ts";
import { failOpenings, failWrites } from "./faults.ts";
import { killWriters } from "./kill/kill.ts";
import { forbidFiles, nameOddly, takeAway } from "./places.ts";
import { cutPower } from "./power-cut/power-cut.ts";
import { race, stopAndContinue } from "./rivals.ts";
import { type Toll, tableOf } from "./toll.ts";
import { spoilFiles } from "./torn.ts";
import { waitNever } from "./waiting.ts";

/** How much of everything; `every` stands for one in so many. */
const sizes = {
  whole: { kills: 1_000, writes: 1, openings: 1, tears: 1, flips: 5, cuts: 1, rounds: 300, stops: 50, starts: 60 },
  short: { kills: 60, writes: 40, openings: 20, tears: 120, flips: 150, cuts: 8, rounds: 20, stops: 3, starts: 8 },
};

function given(name: string): string | null {
  const place = process.argv.indexOf(`--${name}`);
  return place === -1 ? null : (process.argv[place + 1] ?? "");
}

const size = process.argv.includes("--short") ? sizes.short : sizes.whole;
const seed = Number(given("seed") ?? Math.floor(Math.random() * 1_000_000));
const only = given("only")?.split(",") ?? null;
const careless = carelessnesses.find((one) => one === given("careless"));

/** Kills and rivals are of the disk; what opens a casebook ten thousand times takes memory where the system has it as a folder. */
const onDisk = await mkdtemp(join(tmpdir(), "casebook-torture-"));
const inMemory = existsSync("/dev/shm") ? await mkdtemp("/dev/shm/casebook-torture-") : onDisk;
const cases = await fewCases(onDisk);

const how = careless === undefined ? { seed } : { seed, careless };

const torments: Readonly<Record<string, () => Promise<Toll | readonly Toll[]>>> = {
  kill: () => killWriters(onDisk, cases, { kills: size.kills, ...how }),
  power: () => cutPower(inMemory, cases, { every: size.cuts, isAtOnce: false, ...how }),
  "power-at-once": () => cutPower(inMemory, cases, { every: size.cuts * 4, isAtOnce: true, ...how }),
  writes: () => failWrites(inMemory, cases, size.writes, careless),
  openings: () => failOpenings(inMemory, cases, size.openings),
  torn: () => spoilFiles(inMemory, cases, { everyTear: size.tears, everyFlip: size.flips, seed }),
  race: () => race(onDisk, cases, size.rounds),
  stop: () => stopAndContinue(onDisk, cases, size.stops),
  clock: () => setClock(inMemory, cases, { starts: size.starts, seed }),
  away: () => takeAway(inMemory, cases),
  names: () => nameOddly(onDisk, cases),
  forbidden: () => forbidFiles(onDisk, cases),
};

console.log(
  `Seed ${seed}; give --seed ${seed} for the same again, --only ${Object.keys(torments).join(",")} for some.`,
);
const tolls: Toll[] = [];
for (const [name, torment] of Object.entries(torments)) {
  if (only !== null && !only.includes(name)) continue;
  const restore = name === "writes" || name === "openings" ? waitNever() : () => undefined;
  tolls.push(...[await torment()].flat());
  restore();
}
for (const folder of new Set([onDisk, inMemory])) await rm(folder, { recursive: true, force: true });

const harm = tolls.flatMap((toll) => toll.harm);
console.log(tableOf(tolls).join("\n"));
console.log(harm.slice(0, 100).join("\n"));
console.log(
  `${tolls.reduce((sum, toll) => sum + toll.checked, 0)} acknowledged writes looked for, ${harm.length} lost or harmed.`,
);
process.exitCode = harm.length === 0 ? 0 : 1;
