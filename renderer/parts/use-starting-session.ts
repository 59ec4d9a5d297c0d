import { useRef, useState } from "react";
import { useLocation } from "wouter";
import type { Refusal } from "../../core/outcome.ts";
import type { Plan } from "../../core/workshop/session.ts";
import { hold } from "../ask.ts";
import { api } from "../bridge.ts";

/** Begins a session and opens its plan. */
export function useStartingSession(): {
  readonly refusal: Refusal | null;
  readonly start: (plan: Plan) => Promise<void>;
} {
  const [, go] = useLocation();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const isStarting = useRef(false); // Pressed twice, it makes one session.
  async function start(plan: Plan) {
    if (isStarting.current) return;
    isStarting.current = true;
    const started = await api.startSession({ plan });
    isStarting.current = false;
    setRefusal(started.ok ? null : started.reason);
    if (!started.ok) return;
    hold("readSession", { id: started.value.session.id }, started.value);
    go(`/workshop/${started.value.session.id}`);
  }
  return { refusal, start };
}
