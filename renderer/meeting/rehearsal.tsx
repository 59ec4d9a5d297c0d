import { useState } from "react";
import type { RoundView } from "../../core/circle/round/round-view.ts";
import { useWords } from "../words/use-words.ts";
import { Laid } from "./laid.tsx";
import { Material } from "./material.tsx";
import { Meeting } from "./meeting.tsx";
import { blankNotebook } from "./notebook.ts";

interface Props {
  /** Somebody else's round to go through, or null for the steps alone. */
  readonly round: RoundView | null;
}

/** The meeting guide without a round of one's own: nothing of it is kept. */
export function Rehearsal({ round }: Props) {
  const { meeting: words } = useWords();
  const [page, setPage] = useState(blankNotebook);
  const write = (change: Partial<typeof page>) => setPage((present) => ({ ...present, ...change }));
  return (
    <Meeting notebook={{ page, write }} commitments={[]} onAnew={() => setPage(blankNotebook)}>
      {(kind) => (
        <>
          {round !== null && <Material kind={kind} round={round} />}
          {kind === "close" && (
            <Laid title={words.endRehearsal}>
              <p>{words.endRehearsalText}</p>
            </Laid>
          )}
        </>
      )}
    </Meeting>
  );
}
