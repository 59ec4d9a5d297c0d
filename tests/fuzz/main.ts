import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { throwFiles } from "./throw-files.ts";
import { patience, tableOf } from "./toll.ts";

const { values } = parseArgs({
  options: { seed: { type: "string" }, count: { type: "string", default: "20000" } },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));
const count = Number(values.count);
const folder = join(import.meta.dirname, "..", "..", "out", "fuzz");

console.log(`Seed ${seed}; give --seed ${seed} for the same again, --count for more or fewer than ${count}.`);
const toll = await throwFiles(seed, count, async (file, bytes) => {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${seed}-${file}.casefile`), bytes);
});
const slow = toll.times.filter(({ ms }) => ms > patience);
console.log(tableOf(toll));
for (const { ms, made, file } of slow)
  console.log(`Too slow: file ${file}, ${made}, ${ms.toFixed(0)} ms each time, alone`);
if (toll.harms.length + slow.length > 0) console.log(`These files lie in ${folder}.`);
if (toll.harms.length + slow.length > 0) process.exitCode = 1;
