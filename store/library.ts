import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { readStarters, type Starter } from "../core/code/starters.ts";
import { type Fault, inOneLine } from "../core/fault.ts";
import type { Case } from "../core/library/case.ts";
import { readCase } from "../core/library/read-case.ts";
import { type KnownExcuse, readExcuses } from "../core/walk/excuse.ts";
import type { WalkPlan } from "../core/walk/lens.ts";
import { readPlan } from "../core/walk/read-plan.ts";

/** The curated cases, the questions of the walk, the excuses it meets and articles for a house code, as they ship with the app. */
export interface Library {
  readonly cases: ReadonlyMap<string, Case>;
  readonly plan: WalkPlan;
  readonly excuses: readonly KnownExcuse[];
  readonly starters: readonly Starter[];
  /** What is wrong with files that were left out. A bad case never hides the others. */
  readonly faults: readonly Fault[];
}

/** The lenses or the excuses cannot be read, and why: without questions there is no walk. */
export class QuestionsFaulty extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(`The questions cannot be read. ${faults.map(inOneLine).join("; ")}`);
    this.faults = faults;
  }
}

async function filesIn(folder: string, ending: string): Promise<{ name: string; text: string }[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name);
  const names = files.filter((name) => name.endsWith(ending) && name !== "README.md").sort();
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(join(folder, name), "utf8") })));
}

/**
 * Reads every case of a folder, the lenses in its `lenses` folder, its `excuses.yaml` and its `house-code.yaml`. Cases with
 * faults are left out and named. Throws `QuestionsFaulty` when one of the other files cannot be read, and what the disk throws
 * when a folder is missing: without questions there is no walk.
 */
export async function openLibrary(folder: string): Promise<Library> {
  const plan = readPlan(await filesIn(join(folder, "lenses"), ".yaml"));
  if (!plan.ok) throw new QuestionsFaulty(plan.faults);
  const heard = readExcuses({ name: "excuses.yaml", text: await readFile(join(folder, "excuses.yaml"), "utf8") });
  if (!heard.ok) throw new QuestionsFaulty(heard.faults);
  const begun = readStarters({
    name: "house-code.yaml",
    text: await readFile(join(folder, "house-code.yaml"), "utf8"),
  });
  if (!begun.ok) throw new QuestionsFaulty(begun.faults);
  const cases = new Map<string, Case>();
  const faults: Fault[] = [];
  for (const { name, text } of await filesIn(folder, ".md")) {
    const read = readCase(name, text);
    if (read.ok) cases.set(read.case.id, read.case);
    else faults.push(...read.faults);
  }
  return { cases, plan: plan.plan, excuses: heard.items, starters: begun.items, faults };
}
