import type { Dilemma } from "../../../core/dilemma/dilemma.ts";
import type { Entry } from "../../../core/dilemma/entry.ts";
import type { MadePromise } from "../../../core/dilemma/follow-up.ts";
import * as keepUp from "../../../core/dilemma/keep-up.ts";
import type { Outcome, Refusal } from "../../../core/outcome.ts";
import { api } from "../../bridge.ts";
import { newId } from "../new-id.ts";
import type { Record } from "../use-record.ts";

/** What a follow-up and a promise are made of: who does it or to whom it is promised, what, and the day. */
export interface DutyFields {
  readonly who: string;
  readonly what: string;
  readonly by: string | null;
}

/** How the duties of a dilemma are kept. Each answers why it was refused, or null. */
export interface Keeping {
  addFollowUp(fields: DutyFields): Promise<Refusal | null>;
  addPromise(fields: DutyFields): Promise<Refusal | null>;
  markFollowUp(id: string, doneOn: string | null): Promise<Refusal | null>;
  markPromise(id: string, kept: MadePromise["kept"]): Promise<Refusal | null>;
}

/** While a dilemma is open its duties are written with everything else; once it is locked, one by one over the contract. */
export function keepDuties(record: Record): Keeping {
  return record.dilemma.decision === null ? keepInRecord(record) : keepOverContract(record);
}

function keepInRecord({ dilemma, write }: Record): Keeping {
  async function written(changed: Outcome<Dilemma>) {
    if (!changed.ok) return changed.reason;
    const { followUps, promises } = changed.value;
    write(followUps === dilemma.followUps ? { promises } : { followUps });
    return null;
  }
  return {
    addFollowUp: (fields) =>
      written(keepUp.addFollowUp(dilemma, { ...fields, id: newId(), addedAt: null, doneOn: null })),
    addPromise: ({ who: to, ...fields }) =>
      written(keepUp.addPromise(dilemma, { ...fields, to, id: newId(), addedAt: null, kept: "open" })),
    markFollowUp: (id, doneOn) => written(keepUp.markFollowUp(dilemma, id, doneOn)),
    markPromise: (id, kept) => written(keepUp.markPromise(dilemma, id, kept)),
  };
}

function keepOverContract({ dilemma: { id }, adopt }: Record): Keeping {
  async function adopted(answer: Promise<Outcome<Entry>>) {
    const outcome = await answer;
    if (!outcome.ok) return outcome.reason;
    adopt(outcome.value);
    return null;
  }
  return {
    addFollowUp: (fields) => adopted(api.addFollowUp({ id, ...fields })),
    addPromise: ({ who: to, ...fields }) => adopted(api.addPromise({ id, to, ...fields })),
    markFollowUp: (followUpId, doneOn) => adopted(api.markFollowUp({ id, followUpId, doneOn })),
    markPromise: (promiseId, kept) => adopted(api.markPromise({ id, promiseId, kept })),
  };
}
