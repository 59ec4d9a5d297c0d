import type { Run } from "../../core/workshop/run/run.ts";
import type { Session } from "../../core/workshop/session.ts";
import type { VoteMode } from "../../core/workshop/vote/vote.ts";
import type { Layout } from "./layout.ts";
import type { OpenRun } from "./use-line.ts";

/** A run that is going, as its parts on the screen need it. */
export interface RunningRun {
  readonly session: Session;
  readonly run: Run;
  readonly layout: Layout;
  /** How the room votes as a rule: as it did last, or as was said before it began. */
  readonly mode: VoteMode;
  readonly make: OpenRun["make"];
  readonly hand: OpenRun["hand"];
  readonly write: OpenRun["write"];
}
