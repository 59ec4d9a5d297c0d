import type { CasebookApi } from "../../core/api.ts";
import type { Dilemma } from "../../core/dilemma/dilemma.ts";
import { withChange } from "../../core/dilemma/edit.ts";
import { addFollowUp, addPromise, markFollowUp, markPromise } from "../../core/dilemma/keep-up.ts";
import { snooze } from "../../core/dilemma/look-back.ts";
import { supersede } from "../../core/dilemma/supersede.ts";
import {
  isRetagged,
  type Retagged,
  retagged,
  type Tagging,
  type TagsTakenBack,
  tagsSchema,
  takenBack,
} from "../../core/dilemma/tagging.ts";
import { done, type Outcome, type Refusal, refused } from "../../core/outcome.ts";
import type { Parts } from "../parts.ts";
import { refusing } from "../refusal-of.ts";
import { Turns } from "../turns.ts";
import { writer } from "./writer.ts";

type UpkeepApi = Pick<
  CasebookApi,
  | "snoozeReview"
  | "supersedeDilemma"
  | "addFollowUp"
  | "addPromise"
  | "markFollowUp"
  | "markPromise"
  | "readDilemmaOn"
  | "tagDilemmas"
  | "takeBackTags"
>;

/** The part of the contract for what goes on after a decision, and for filing. `newId` makes the ids of new things. */
export function upkeepApi(parts: Parts, newId: () => string): UpkeepApi {
  const { journal } = parts.casebook;
  const { told, writing, change } = writer(parts);

  const superseding = new Turns();

  function find(id: string): Dilemma | null {
    const read = journal.readAlready(id);
    return read.ok ? read.value.dilemma : null;
  }

  async function retag(id: string, how: (tags: readonly string[]) => string[]): Promise<Outcome<Retagged>> {
    let before: readonly string[] = [];
    const changed = await journal.change(id, parts.clock.at(), (dilemma) => {
      before = dilemma.tags;
      const tags = tagsSchema.safeParse(how(before));
      return tags.success ? withChange(dilemma, { tags: tags.data }) : refused("incomplete");
    });
    return changed.ok ? done({ id, before: [...before], after: changed.value.dilemma.tags }) : changed;
  }

  async function tagAll(
    ids: readonly string[],
    add: readonly string[],
    remove: readonly string[],
  ): Promise<Outcome<Tagging>> {
    const steps: Retagged[] = [];
    for (const [place, id] of ids.entries()) {
      const step = await retag(id, (tags) => retagged(tags, add, remove));
      if (step.ok) steps.push(step.value);
      else return place === 0 ? step : done({ retagged: steps.filter(isRetagged), stopped: step.reason });
    }
    return done({ retagged: steps.filter(isRetagged), stopped: null });
  }

  async function takeBackAll(steps: readonly Retagged[]): Promise<Outcome<TagsTakenBack>> {
    const left: Retagged[] = [];
    let reason: Refusal | null = null;
    for (const step of [...steps].reverse()) {
      const back = await retag(step.id, (tags) => takenBack(tags, step));
      if (back.ok) continue;
      left.unshift(step);
      reason = back.reason;
    }
    return done({ left, reason });
  }

  return {
    snoozeReview: ({ id, until }) => change(id, () => (dilemma) => snooze(dilemma, until)),
    // One at a time, as two that are fine apart can be a circle together.
    supersedeDilemma: ({ id, by }) =>
      superseding.take(() =>
        refusing(async () => {
          await journal.whole; // A circle may lead through any of them.
          return change(id, () => (dilemma) => supersede(dilemma, by, find));
        }),
      ),
    addFollowUp: ({ id, ...followUp }) =>
      change(id, (at) => (dilemma) => addFollowUp(dilemma, { ...followUp, id: newId(), addedAt: at, doneOn: null })),
    addPromise: ({ id, ...promise }) =>
      change(id, (at) => (dilemma) => addPromise(dilemma, { ...promise, id: newId(), addedAt: at, kept: "open" })),
    markFollowUp: ({ id, followUpId, doneOn }) =>
      change(id, () => (dilemma) => markFollowUp(dilemma, followUpId, doneOn)),
    markPromise: ({ id, promiseId, kept }) => change(id, () => (dilemma) => markPromise(dilemma, promiseId, kept)),
    readDilemmaOn: ({ id, day }) => journal.readOn(id, day),
    tagDilemmas: ({ ids, add, remove }) => told(writing(() => tagAll(ids, add, remove))),
    takeBackTags: ({ retagged: steps }) => told(writing(() => takeBackAll(steps))),
  };
}
