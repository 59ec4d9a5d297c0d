import type { Entry } from "../../core/dilemma/entry.ts";
import { type Outcome, refused } from "../../core/outcome.ts";
import type { DilemmaChange } from "../journal.ts";
import { announcing, type Parts } from "../parts.ts";

/** How the parts of the contract write. */
export interface Writer {
  /** Tells the window that dilemmas changed, once they have; which one, where an `id` is given. */
  told<Value>(request: Promise<Outcome<Value>>, id?: string): Promise<Outcome<Value>>;
  /** Refuses with `read-only`, before any work is done, on a casebook that cannot be written. */
  writing<Value>(request: () => Promise<Outcome<Value>>): Promise<Outcome<Value>>;
  /** Changes one dilemma at this moment, and tells. */
  change(id: string, how: (at: string) => DilemmaChange): Promise<Outcome<Entry>>;
}

/** The way of writing that is common to every part of the contract. */
export function writer(parts: Parts): Writer {
  const told: Writer["told"] = (request, id) =>
    announcing(parts, "dilemmas", request, () => (id === undefined ? {} : { id }));
  const writing: Writer["writing"] = async (request) => (parts.casebook.writable ? request() : refused("read-only"));
  return {
    told,
    writing,
    change(id, how) {
      const at = parts.clock.at();
      const changed = writing(() => parts.casebook.journal.change(id, at, how(at)));
      return announcing(parts, "dilemmas", changed, ({ revision }) => ({ id, revision }));
    },
  };
}
