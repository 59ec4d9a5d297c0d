import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Figures } from "./search/figures.ts";
import { tell } from "./search/tell.ts";

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    sizes: { type: "string", default: "200,2000,10000" },
    engines: { type: "string", default: "casebook,minisearch,flexsearch,fuse titles,fuse everything" },
  },
});

/** Beyond so many documents fuse.js is not asked about whole texts: at 200 it already answers a dozen queries in six seconds at best. */
const fuseAtMost = 2_000;

/** Each engine is measured in a process of its own, so that none pays for what another left behind. */
function measured(name: string, size: number): Figures {
  const script = join(import.meta.dirname, "search", "measure.ts");
  const args = ["--expose-gc", "--max-old-space-size=4096", script, name, String(size)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8", maxBuffer: 2 ** 26 })) as Figures;
}

const all: Figures[] = [];
for (const size of values.sizes.split(",").map(Number))
  for (const name of values.engines.split(","))
    if (name !== "fuse everything" || size <= fuseAtMost) all.push(measured(name, size));

if (values.json) console.log(JSON.stringify(all));
else tell(all);
