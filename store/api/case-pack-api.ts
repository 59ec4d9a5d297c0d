import type { CasebookApi } from "../../core/api.ts";
import type { CasePack, PackTaken } from "../../core/library/case-pack.ts";
import { type PackStep, packStep, previewStep } from "../../core/library/take-in-pack.ts";
import { done, type Outcome, type Refusal, refused } from "../../core/outcome.ts";
import { everyLens } from "../../core/walk/lens.ts";
import { announcing, type Parts } from "../parts.ts";
import { presentPlan } from "../present-plan.ts";
import { type TakenCase, takeBackCase, takeInCase } from "../taken-case.ts";
import { TakenSteps } from "../taken-steps.ts";
import { Turns } from "../turns.ts";
import { writer } from "./writer.ts";

type CasePackApi = Pick<CasebookApi, "previewCasePack" | "takeInCasePack" | "takeBackCasePack" | "removeCasePack">;

/** The part of the contract that takes packs of cases in and removes them. `newId` names the steps. */
export function casePackApi(parts: Parts, newId: () => string): CasePackApi {
  const { cases } = parts.casebook;
  const { clock, library } = parts;
  const { writing } = writer(parts);
  const turns = new Turns(); // What one pack adds, the next one meets.
  const steps = new TakenSteps<TakenCase>(newId);

  function told<Value>(work: () => Promise<Outcome<Value>>): Promise<Outcome<Value>> {
    return announcing(
      parts,
      "cases",
      writing(() => turns.take(work)),
    );
  }

  function stepOf(pack: CasePack): PackStep {
    const lenses = [...library.plan.lenses, ...everyLens(presentPlan(parts))].map(({ id }) => id);
    const ground = { shipped: new Set(library.cases.keys()), lenses: new Set(lenses) };
    const all = cases.all();
    const kept = all.map(({ ownCase }) => ownCase);
    const newer = all.flatMap(({ ownCase, readOnly }) => (readOnly === "newer-case" ? [ownCase.id] : []));
    return packStep(kept, pack, { ...ground, newer: new Set(newer) }, clock.at());
  }

  async function takeIn(pack: CasePack): Promise<Outcome<PackTaken>> {
    const { fresh, changed } = stepOf(pack);
    if (fresh.length + changed.length > 0) await parts.beforeImport();
    const taken: TakenCase[] = [];
    let stopped: Refusal | null = null;
    for (const coming of [...fresh, ...changed]) {
      const written = await takeInCase(parts, coming);
      if (written.ok) taken.push(written.value);
      else stopped = written.reason;
      if (stopped !== null) break;
    }
    if (stopped !== null && taken.length === 0) return refused(stopped);
    const added = taken.filter(({ before }) => before === null).length;
    return done({ step: steps.remember(taken), added, changed: taken.length - added, stopped });
  }

  async function remove(pack: string): Promise<Outcome<{ ids: string[] }>> {
    const ids: string[] = [];
    for (const { ownCase } of cases.all()) {
      if (ownCase.origin.kind !== "pack" || ownCase.origin.pack !== pack) continue;
      const binned = await cases.bin(ownCase.id, clock.today());
      if (!binned.ok && ids.length === 0) return binned;
      if (!binned.ok) break; // What went so far can be brought back; the rest still stands in the list.
      ids.push(ownCase.id);
    }
    return ids.length === 0 ? refused("not-found") : done({ ids });
  }

  return {
    previewCasePack: async (pack) => done(previewStep(stepOf(pack))),
    takeInCasePack: (pack) => told(() => takeIn(pack)),
    takeBackCasePack: ({ step }) => told(() => steps.takeBack(step, (taken) => takeBackCase(parts, taken))),
    removeCasePack: ({ pack }) => told(() => remove(pack)),
  };
}
