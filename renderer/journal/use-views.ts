import { useState } from "react";
import type { Listing } from "../../core/dilemma/listing.ts";
import type { SavedView } from "../../core/dilemma/views.ts";
import type { Outcome, Refusal } from "../../core/outcome.ts";
import { useAsk } from "../ask.ts";
import { api } from "../bridge.ts";

/** The views of the journal that are kept, and what can be done with them. */
export function useViews() {
  const asked = useAsk("listViews", {});
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  function told(outcome: Outcome<SavedView[]>): boolean {
    setRefusal(outcome.ok ? null : outcome.reason);
    return outcome.ok;
  }
  return {
    views: asked.state === "here" ? asked.value : [],
    refusal: asked.state === "refused" ? asked.reason : refusal,
    keep: async (name: string, listing: Listing) => told(await api.saveView({ name, listing })),
    drop: async (name: string) => told(await api.dropView({ name })),
  };
}

export type KeptViews = ReturnType<typeof useViews>;
