import { useState } from "react";
import { useLocation } from "wouter";
import type { Refusal } from "../../core/outcome.ts";
import type { Plan } from "../../core/workshop/session.ts";
import { hold } from "../ask.ts";
import { api } from "../bridge.ts";

/** Begins a session and opens its plan. */
export function useStarting(): {
  readonly refusal: Refusal | null;
  readonly isStarting: boolean;
  readonly start: (plan: Plan) => Promise<void>;
} {
  const [, go] = useLocation();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isStarting, setStarting] = useState(false);
  async function start(plan: Plan) {
    if (isStarting) return;
    setStarting(true);
    const started = await api.startSession({ plan });
    setStarting(false);
    setRefusal(started.ok ? null : started.reason);
    if (!started.ok) return;
    hold("readSession", { id: started.value.session.id }, started.value);
    go(`/workshop/${started.value.session.id}`);
  }
  return { refusal, isStarting, start };
}
