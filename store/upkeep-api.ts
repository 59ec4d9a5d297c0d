import type { CasebookApi } from "../core/api.ts";
import { withChange } from "../core/dilemma/edit.ts";
import { addFollowUp, addPromise, markFollowUp, markPromise } from "../core/dilemma/keep-up.ts";
import { snooze } from "../core/dilemma/look-back.ts";
import { supersede } from "../core/dilemma/supersede.ts";
import { done, type Outcome, refused } from "../core/outcome.ts";
import type { Parts } from "./parts.ts";
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

  function supersededBy(id: string): string | null {
    const read = journal.read(id);
    return read.ok ? read.value.dilemma.supersededBy : null;
  }

  async function tagAll(ids: readonly string[], add: readonly string[], remove: readonly string[]) {
    for (const id of ids) {
      const changed: Outcome<unknown> = await journal.change(id, parts.clock.at(), (dilemma) => {
        const kept = dilemma.tags.filter((tag) => !remove.includes(tag));
        const tags = [...new Set([...kept, ...add.map((tag) => tag.trim()).filter((tag) => tag !== "")])];
        return tags.length > 50 ? refused("incomplete") : withChange(dilemma, { tags });
      });
      if (!changed.ok) return changed;
    }
    return done(null);
  }

  return {
    snoozeReview: ({ id, until }) => change(id, () => (dilemma) => snooze(dilemma, until)),
    supersedeDilemma: ({ id, by }) =>
      change(
        id,
        () => (dilemma) => (journal.read(by).ok ? supersede(dilemma, by, supersededBy) : refused("not-found")),
      ),
    addFollowUp: ({ id, ...followUp }) =>
      change(id, () => (dilemma) => addFollowUp(dilemma, { ...followUp, id: newId(), doneOn: null })),
    addPromise: ({ id, ...promise }) =>
      change(id, () => (dilemma) => addPromise(dilemma, { ...promise, id: newId(), kept: "open" })),
    markFollowUp: ({ id, followUpId, doneOn }) =>
      change(id, () => (dilemma) => markFollowUp(dilemma, followUpId, doneOn)),
    markPromise: ({ id, promiseId, kept }) => change(id, () => (dilemma) => markPromise(dilemma, promiseId, kept)),
    readDilemmaOn: ({ id, day }) => journal.readOn(id, day),
    tagDilemmas: ({ ids, add, remove }) => told(writing(() => tagAll(ids, add, remove))),
  };
}
