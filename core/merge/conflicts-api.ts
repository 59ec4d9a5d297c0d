import type { Outcome } from "../outcome.ts";
import type { OpenConflict, Way } from "./conflict.ts";

/** What the window may ask about a casebook on several machines: part of the contract in `core/api.ts`. */
export interface ConflictsApi {
  /** What two machines said differently and nobody has looked at yet, those of one document together. */
  listConflicts(input: Record<string, never>): Promise<Outcome<OpenConflict[]>>;
  /**
   * Settles one. Refused with `changed-elsewhere` unless `seen` is what the document says there now, and with `bad-input` for a
   * way that is not among its own. What is replaced stays in the folder `merged` for 30 days.
   */
  settleConflict(input: { id: string; way: Way; seen: OpenConflict["here"] }): Promise<Outcome<null>>;
  /**
   * Takes settling back: the conflict waits again, and the document says what was `seen` before, unless somebody has written
   * there since (`changed-elsewhere`). A later thought stays.
   */
  reopenConflict(input: { id: string; way: Way; seen: OpenConflict["here"] }): Promise<Outcome<null>>;
  /** Looks at every file for what another machine has written, where the system may not have told of it. */
  lookAround(input: Record<string, never>): Promise<Outcome<null>>;
}
