import type { Session } from "../session.ts";
import type { Run } from "./run.ts";

/** A run in which nobody is named: neither who was there nor who promised what. What was promised stays. */
export function runWithoutNames(run: Run): Run {
  return { ...run, attendance: [], commitments: run.commitments.map((one) => ({ ...one, who: "" })) };
}

/** A session in which nobody is named where its names are off; else as it is. */
export function withoutNamesWhereOff(session: Session): Session {
  return session.names ? session : { ...session, runs: session.runs.map(runWithoutNames) };
}
