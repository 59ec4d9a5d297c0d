import { useState } from "react";
import type { Collection } from "../../core/library/reading.ts";
import type { Outcome, Refusal } from "../../core/outcome.ts";
import { hold, useAsk } from "../ask.ts";
import { api } from "../bridge.ts";

/** The collections of cases, and what can be done with them. Each answers with why it was refused, or null when it was done. */
export function useCollections() {
  const asked = useAsk("listCollections", {});
  const collections = asked.state === "here" ? asked.value : [];
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function told(request: Promise<Outcome<Collection[]>>): Promise<Refusal | null> {
    const outcome = await request;
    if (outcome.ok) hold("listCollections", {}, outcome.value);
    const reason = outcome.ok ? null : outcome.reason;
    setRefusal(reason);
    return reason;
  }

  return {
    isHere: asked.state === "here",
    collections,
    /** Why they could not be read, or why the last change came to nothing. */
    refusal: asked.state === "refused" ? asked.reason : refusal,
    /** A new collection, and its id when it is there. */
    async start(name: string, cases: readonly string[]): Promise<{ refusal: Refusal | null; id: string | null }> {
      const outcome = await api.startCollection({ name, cases: [...cases] });
      const reason = await told(Promise.resolve(outcome));
      return { refusal: reason, id: outcome.ok ? (outcome.value.at(-1)?.id ?? null) : null };
    },
    rename: (id: string, name: string) => told(api.renameCollection({ id, name })),
    collect: (id: string, caseId: string, isIn: boolean) => told(api.collectCase({ id, caseId, isIn })),
    drop: (id: string) => told(api.dropCollection({ id })),
  };
}

export type KeptCollections = ReturnType<typeof useCollections>;
