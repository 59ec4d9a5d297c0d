import { type Outcome, refused } from "../../core/outcome.ts";

/** Another program has put its file in the place of ours while ours was being written. */
export class Overtaken extends Error {}

/** How often a write is begun anew that another program has overtaken. */
const tries = 6;

/** What work comes to that begins anew, with what is there then, each time it is overtaken; at last `changed-elsewhere`. */
export async function untilNotOvertaken<Value>(work: () => Promise<Outcome<Value>>): Promise<Outcome<Value>> {
  for (let left = tries; left > 0; left -= 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
    }
  }
  return refused("changed-elsewhere");
}
