import type { CasebookApi } from "../../core/api.ts";
import type { CasePack, PackTaken } from "../../core/library/case-pack.ts";
import type { KeptCase } from "../../core/library/kept-case.ts";
import type { OwnCase } from "../../core/library/own-case.ts";
import { saysTheSame } from "../../core/library/own-from-file.ts";
import { type PackStep, packStep, previewStep } from "../../core/library/take-in-pack.ts";
import { done, type Outcome, type Refusal, refused } from "../../core/outcome.ts";
import { everyLens } from "../../core/walk/lens.ts";
import { announcing, type Parts } from "../parts.ts";
import { presentPlan } from "../present-plan.ts";
import { Turns } from "../turns.ts";
import { writer } from "./writer.ts";

type CasePackApi = Pick<CasebookApi, "previewCasePack" | "takeInCasePack" | "takeBackCasePack" | "removeCasePack">;

/** A case as it was before a pack was taken in, null where it was not there, and as it was after that. */
interface Taken {
  readonly id: string;
  readonly before: OwnCase | null;
  readonly after: KeptCase;
}

/** Whether a case still is what a step left: not changed since, and not the case of another pack that took its id. */
function isAsLeft(present: OwnCase, revision: number, { ownCase, revision: left }: KeptCase): boolean {
  const [one, other] = [present.origin, ownCase.origin];
  const isOfPack = one.kind === "pack" && other.kind === "pack" && one.pack === other.pack;
  return isOfPack && revision === left && saysTheSame(present, ownCase);
}

/** How many steps can be taken back, the last ones. */
const stepsAtMost = 20;

/** The part of the contract that takes packs of cases in and removes them. `newId` names the steps. */
export function casePackApi(parts: Parts, newId: () => string): CasePackApi {
  const { cases } = parts.casebook;
  const { clock, library } = parts;
  const { writing } = writer(parts);
  const turns = new Turns(); // What one pack adds, the next one meets.
  const steps = new Map<string, readonly Taken[]>();

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

  function remember(taken: readonly Taken[]): string {
    const step = newId();
    steps.set(step, taken);
    const oldest = steps.size > stepsAtMost ? steps.keys().next().value : undefined;
    if (oldest !== undefined) steps.delete(oldest);
    return step;
  }

  async function takeIn(pack: CasePack): Promise<Outcome<PackTaken>> {
    const { fresh, changed } = stepOf(pack);
    if (fresh.length + changed.length > 0) await parts.beforeImport();
    const taken: Taken[] = [];
    let stopped: Refusal | null = null;
    for (const coming of [...fresh, ...changed]) {
      const present = cases.read(coming.id);
      const before = present.ok ? present.value.ownCase : null;
      const written = await (present.ok
        ? cases.change(coming.id, clock.at(), () => done(coming))
        : cases.start(coming, clock.at()));
      if (written.ok) taken.push({ id: coming.id, before, after: written.value });
      else stopped = written.reason;
      if (stopped !== null) break;
    }
    if (stopped !== null && taken.length === 0) return refused(stopped);
    const added = taken.filter(({ before }) => before === null).length;
    return done({ step: remember(taken), added, changed: taken.length - added, stopped });
  }

  async function takeBackOne({ id, before, after }: Taken): Promise<Outcome<unknown>> {
    if (before !== null)
      return cases.change(id, clock.at(), (present, revision) =>
        isAsLeft(present, revision, after) ? done(before) : refused("changed-elsewhere"),
      );
    const kept = cases.read(id);
    if (!kept.ok) return kept;
    const { ownCase, revision } = kept.value;
    return isAsLeft(ownCase, revision, after) ? cases.bin(id, clock.today()) : refused("changed-elsewhere");
  }

  async function takeBack(step: string): Promise<Outcome<null>> {
    let left = [...(steps.get(step) ?? [])];
    if (left.length === 0) return refused("not-found");
    for (const taken of left.toReversed()) {
      const back = await takeBackOne(taken);
      if (!back.ok && back.reason !== "not-found") {
        steps.set(step, left);
        return back;
      }
      left = left.filter((one) => one !== taken);
    }
    steps.delete(step);
    return done(null);
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
    takeBackCasePack: ({ step }) => told(() => takeBack(step)),
    removeCasePack: ({ pack }) => told(() => remove(pack)),
  };
}
