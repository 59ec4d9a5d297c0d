import type { Refusal } from "../../core/outcome.ts";
import type { RunWriting } from "../../core/workshop/run/run-move.ts";
import { hold } from "../ask.ts";
import { api } from "../bridge.ts";

/** Writes something down in a run; tells why it was refused, or null. */
export type WriteRun = (write: RunWriting) => Promise<Refusal | null>;

/** How something is written down in one run of a session, and shown at once. */
export function writeRun(id: string, runId: string): WriteRun {
  return async (write) => {
    const written = await api.writeRun({ id, runId, write });
    if (!written.ok) return written.reason;
    hold("readSession", { id }, written.value);
    return null;
  };
}
