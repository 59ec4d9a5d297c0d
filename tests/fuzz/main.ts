import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { throwAtApp } from "./throw-at-app.ts";
import { throwFiles } from "./throw-files.ts";
import { countsOf, linesOf, patience, tableOf } from "./toll.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string" },
    count: { type: "string", default: "20000" },
    /** How many of them go to a casebook that is open, too. */
    opened: { type: "string", default: "2000" },
  },
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

const { files, fates, harms, touched } = await throwAtApp(seed, Number(values.opened));
console.log(
  [`\n${files} of them opened in a casebook through the contract`, ...countsOf(fates), ...linesOf(harms)].join("\n"),
);
console.log(touched.length === 0 ? "Nothing was stored." : `These files were touched: ${touched.join(", ")}`);
if (toll.harms.length + slow.length + harms.length + touched.length > 0) process.exitCode = 1;
