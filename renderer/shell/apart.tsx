import type { ReactNode } from "react";
import { useRoute } from "wouter";
import { usePassedRound } from "../workshop-run/passed-round.ts";
import { RunPage } from "../workshop-run/run-page.tsx";
import { Mishap } from "./mishap.tsx";

/**
 * A session on the day stands apart from everything else: its screen may be on the wall, or in the hands of the room, and then
 * nothing of the casebook is around it, whatever the address says.
 */
export function Apart({ children }: { readonly children: ReactNode }) {
  const round = usePassedRound();
  const [isRun, params] = useRoute<{ id: string }>("/workshop/:id/run");
  const id = round?.sessionId ?? (isRun ? params.id : null);
  if (id === null) return children;
  return (
    <Mishap place={id}>
      <RunPage key={id} id={id} />
    </Mishap>
  );
}
