import { useState } from "react";
import type { OpenConflict, Way } from "../../../core/merge/conflict.ts";
import type { Refusal } from "../../../core/outcome.ts";
import { api } from "../../bridge.ts";

/** The last conflict that was settled, and how. */
export interface Settled {
  readonly conflict: OpenConflict;
  readonly way: Way;
}

/** How a screen settles conflicts, one at a time. */
export interface Settling {
  readonly settled: Settled | null;
  readonly refusal: Refusal | null;
  readonly isBusy: boolean;
  settle(conflict: OpenConflict, way: Way): void;
  takeBack(settled: Settled): void;
}

async function nothing(): Promise<void> {}

/** Settles conflicts; `before` saves what is unsaved on the screen before anything is written. */
export function useSettling(before: () => Promise<unknown> = nothing): Settling {
  const [settled, setSettled] = useState<Settled | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function ask({ conflict, way }: Settled, how: "settleConflict" | "reopenConflict") {
    setBusy(true);
    await before();
    const { id, here: seen } = conflict;
    const outcome = await api[how]({ id, way, seen });
    setBusy(false);
    setRefusal(outcome.ok ? null : outcome.reason);
    if (outcome.ok) setSettled(how === "settleConflict" ? { conflict, way } : null);
  }

  return {
    settled,
    refusal,
    isBusy,
    settle: (conflict, way) => void ask({ conflict, way }, "settleConflict"),
    takeBack: (last) => void ask(last, "reopenConflict"),
  };
}
