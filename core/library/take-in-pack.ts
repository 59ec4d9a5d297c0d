import type { Fault } from "../fault.ts";
import type { CasePack, CasePackPreview } from "./case-pack.ts";
import type { OwnCase } from "./own-case.ts";
import { ownFromFile, saysTheSame } from "./own-from-file.ts";
import { type PackGround, readPack } from "./read-pack.ts";

/** What taking a pack in changes: the cases to add, and those to put in the place of the ones with their ids. */
export interface PackStep {
  readonly fresh: readonly OwnCase[];
  readonly changed: readonly OwnCase[];
  readonly same: readonly OwnCase[];
  readonly faults: readonly Fault[];
}

function takenBy(present: OwnCase, coming: OwnCase, pack: string): Fault | null {
  const { origin } = present;
  if (origin.kind === "pack" && (origin.pack === pack || saysTheSame(present, coming))) return null;
  const whose = origin.kind === "pack" ? `of the pack “${origin.pack}”` : "of your own";
  const problem = `is the name of a case ${whose}, which says something else; give the file another name`;
  return { file: `${coming.id}.md`, field: "file name", problem };
}

function newerFault(id: string): Fault {
  return { file: `${id}.md`, field: "whole file", problem: "is a case that a newer Casebook wrote; it stays as it is" };
}

/**
 * What taking a pack in would do to the cases a casebook holds. Takes the files in any order; taken in once, the same pack
 * changes nothing more. `at` is the moment.
 */
export function packStep(
  kept: readonly OwnCase[],
  { pack, files }: CasePack,
  ground: PackGround,
  at: string,
): PackStep {
  const { cases, faults } = readPack(files, ground);
  const present = new Map(kept.map((own) => [own.id, own]));
  const step = { fresh: [] as OwnCase[], changed: [] as OwnCase[], same: [] as OwnCase[], faults: [...faults] };
  for (const read of cases) {
    const coming = ownFromFile(read, pack, at);
    const there = present.get(read.id);
    if (there === undefined) {
      step.fresh.push(coming);
      continue;
    }
    const fault = takenBy(there, coming, pack);
    if (fault !== null) step.faults.push(fault);
    else if (saysTheSame(there, coming)) step.same.push(there);
    else if (ground.newer?.has(read.id)) step.faults.push(newerFault(read.id));
    else step.changed.push({ ...coming, createdAt: there.createdAt });
  }
  return step;
}

/** A step as it is shown before it is taken. */
export function previewStep({ fresh, changed, same, faults }: PackStep): CasePackPreview {
  const titled = (cases: readonly OwnCase[]) => cases.map(({ id, title }) => ({ id, title }));
  return { fresh: titled(fresh), changed: titled(changed), same: titled(same), faults };
}
