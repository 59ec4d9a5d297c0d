import type { CasebookApi } from "../core/api.ts";
import type { Dilemma } from "../core/dilemma/dilemma.ts";
import { withChange } from "../core/dilemma/edit.ts";
import { addFollowUp, addPromise, markFollowUp, markPromise } from "../core/dilemma/keep-up.ts";
import { snooze } from "../core/dilemma/look-back.ts";
import { supersede } from "../core/dilemma/supersede.ts";
import { done, type Outcome, refused } from "../core/outcome.ts";
import type { Parts } from "./parts.ts";
import { Turns } from "./turns.ts";
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
>;

/** The part of the contract for what goes on after a decision, and for filing. `newId` makes the ids of new things. */
export function upkeepApi(parts: Parts, newId: () => string): UpkeepApi {
  const { journal } = parts.casebook;
  const { told, writing, change } = writer(parts);

  const superseding = new Turns();

  function find(id: string): Dilemma | null {
    const read = journal.read(id);
    return read.ok ? read.value.dilemma : null;
  }

  async function tagAll(ids: readonly string[], add: readonly string[], remove: readonly string[]) {
    for (const [place, id] of ids.entries()) {
      const changed: Outcome<unknown> = await journal.change(id, parts.clock.at(), (dilemma) => {
        const kept = dilemma.tags.filter((tag) => !remove.includes(tag));
        const tags = [...new Set([...kept, ...add.map((tag) => tag.trim()).filter((tag) => tag !== "")])];
        return tags.length > 50 ? refused("incomplete") : withChange(dilemma, { tags });
      });
      if (changed.ok) continue;
      if (place > 0) parts.announce("dilemmas");
      return changed;
    }
    return done(null);
  }

  return {
    snoozeReview: ({ id, until }) => change(id, () => (dilemma) => snooze(dilemma, until)),
    // One at a time, as two that are fine apart can be a circle together.
    supersedeDilemma: ({ id, by }) =>
      superseding.take(() => change(id, () => (dilemma) => supersede(dilemma, by, find))),
    addFollowUp: ({ id, ...followUp }) =>
      change(id, (at) => (dilemma) => addFollowUp(dilemma, { ...followUp, id: newId(), addedAt: at, doneOn: null })),
    addPromise: ({ id, ...promise }) =>
      change(id, (at) => (dilemma) => addPromise(dilemma, { ...promise, id: newId(), addedAt: at, kept: "open" })),
    markFollowUp: ({ id, followUpId, doneOn }) =>
      change(id, () => (dilemma) => markFollowUp(dilemma, followUpId, doneOn)),
    markPromise: ({ id, promiseId, kept }) => change(id, () => (dilemma) => markPromise(dilemma, promiseId, kept)),
    readDilemmaOn: ({ id, day }) => journal.readOn(id, day),
    tagDilemmas: ({ ids, add, remove }) => told(writing(() => tagAll(ids, add, remove))),
  };
}
