import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { done, type Outcome } from "../core/outcome.ts";
import { readSample } from "../core/sample.ts";
import type { Parts } from "./parts.ts";

/** Adds the sample dilemmas; one that is there already, by its title, stays as it is. Stops at the first the disk refuses. */
export async function addSample(parts: Parts, newId: () => string): Promise<Outcome<null>> {
  const { journal } = parts.casebook;
  const there = new Set((await journal.entries()).flatMap(({ dilemma }) => (dilemma.sample ? [dilemma.title] : [])));
  const text = await readFile(join(parts.sampleFolder, "dilemmas.yaml"), "utf8");
  for (const dilemma of readSample(parse(text), parts.clock.today(), newId)) {
    if (there.has(dilemma.title)) continue;
    const started = await journal.start(dilemma, parts.clock.at());
    if (!started.ok) return started;
  }
  return done(null);
}

/** Moves every sample dilemma to the bin, and nothing else. Stops at the first that cannot be moved. */
export async function removeSample(parts: Parts): Promise<Outcome<null>> {
  const { journal } = parts.casebook;
  for (const { dilemma } of (await journal.entries()).filter((entry) => entry.dilemma.sample)) {
    const binned = await journal.bin(dilemma.id, parts.clock.today());
    if (!binned.ok) return binned;
  }
  return done(null);
}
