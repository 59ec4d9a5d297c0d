import type { CasebookApi } from "../../core/api.ts";
import { decide } from "../../core/dilemma/decide.ts";
import { newDilemma } from "../../core/dilemma/dilemma.ts";
import { withChange } from "../../core/dilemma/edit.ts";
import { amend, review } from "../../core/dilemma/look-back.ts";
import { withTyped } from "../../core/drafts.ts";
import { done, refused } from "../../core/outcome.ts";
import type { Parts } from "../parts.ts";
import { presentPlan } from "../present-plan.ts";
import { addSample, removeSample } from "../sample.ts";
import { Turns } from "../turns.ts";
import { writer } from "./writer.ts";

type JournalApi = Pick<
  CasebookApi,
  | "listDilemmas"
  | "readDilemma"
  | "startDilemma"
  | "editDilemma"
  | "decideDilemma"
  | "amendDilemma"
  | "reviewDilemma"
  | "binDilemma"
  | "listBin"
  | "restoreDilemma"
  | "readDraft"
  | "keepDraft"
  | "dropDraft"
  | "addSample"
  | "removeSample"
>;

/** The part of the contract that writes in the journal. `newId` makes the ids of new things. */
export function journalApi(parts: Parts, newId: () => string): JournalApi {
  const { journal, drafts } = parts.casebook;
  const { clock } = parts;
  const { told, writing, change } = writer(parts);
  const samples = new Turns(); // Two windows that add it at once would each find none there.

  return {
    listDilemmas: async () => done(journal.summaries(presentPlan(parts))),
    readDilemma: async ({ id }) => journal.read(id),
    startDilemma: ({ change: first }) =>
      told(
        writing(async () => {
          const at = clock.at();
          const blank = newDilemma(newId(), at, first.title ?? "");
          const started = withChange(blank, { ...first, title: first.title ?? "" });
          return started.ok ? journal.start(started.value, at) : started;
        }),
      ),
    editDilemma: ({ id, revision, change: edit }) =>
      change(
        id,
        () => (dilemma, present) => (present === revision ? withChange(dilemma, edit) : refused("changed-elsewhere")),
      ),
    decideDilemma: ({ id, choice }) => change(id, (at) => (dilemma) => decide(dilemma, choice, at, newId)),
    amendDilemma: ({ id, part, text }) =>
      change(id, (at) => (dilemma) => amend(dilemma, { id: newId(), at, part, text })),
    reviewDilemma: ({ id, lookBack }) => change(id, (at) => (dilemma) => review(dilemma, lookBack, at, newId())),
    binDilemma: ({ id }) =>
      told(
        writing(() => journal.bin(id, clock.today())),
        id,
      ),
    listBin: () => journal.binned(),
    restoreDilemma: ({ id }) =>
      told(
        writing(() => journal.restore(id)),
        id,
      ),
    readDraft: async ({ key }) => done(drafts.content.forms[key] ?? {}),
    keepDraft: async ({ key, fields }) =>
      writing(async () => {
        const kept = await drafts.change(clock.at(), (present) => done(withTyped(present, key, fields)));
        return kept.ok ? done(null) : kept;
      }),
    dropDraft: async ({ key }) =>
      writing(async () => {
        await drafts.settled(); // A form that is being kept right now would come back after this.
        if (drafts.refusal !== null) return refused(drafts.refusal); // What cannot be read may hold it all the same.
        if (!(key in drafts.content.forms)) return done(null);
        const dropped = await drafts.change(clock.at(), ({ forms: { [key]: _, ...rest } }) => done({ forms: rest }));
        return dropped.ok ? done(null) : dropped;
      }),
    addSample: () => told(writing(() => samples.take(() => addSample(parts, newId)))),
    removeSample: () => told(writing(() => samples.take(() => removeSample(parts)))),
  };
}
