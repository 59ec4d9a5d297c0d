import type { Refusal } from "../../../core/outcome.ts";
import { api } from "../../bridge.ts";

/** Takes a dilemma out of the bin and saves what was typed meanwhile. Resolves with why it is not back, or null when it is. */
export async function bringBack(id: string, flush: () => Promise<boolean>): Promise<Refusal | null> {
  const restored = await api.restoreDilemma({ id });
  if (!restored.ok && restored.reason !== "already-there") return restored.reason;
  await flush(); // If this is refused, the page that comes back says so.
  return null;
}
