import { writeSync } from "node:fs";
import { openApp } from "../app.ts";
import { type Carelessness, carelessly } from "../careless.ts";
import { registers } from "../registers.ts";

/** Writes every register for ever, all at once; says `begin name n` before and `done name n` when, and only when, it was acknowledged. */
const [place = "", counts = "", careless = ""] = process.argv.slice(2);
if (careless !== "") carelessly(careless as Carelessness);
const opening = await openApp(JSON.parse(place));
if (!opening.ok) throw new Error(opening.fault.kind);
writeSync(1, "open\n");
await Promise.all(
  registers.map(async (register) => {
    for (let n = JSON.parse(counts)[register.name] + 1; ; n += 1) {
      writeSync(1, `begin ${register.name} ${n}\n`);
      const written = await register.write(opening.app, n);
      if (!written.ok) throw new Error(`${register.name} ${n} was refused: ${written.reason}`);
      writeSync(1, `done ${register.name} ${n}\n`);
    }
  }),
);
