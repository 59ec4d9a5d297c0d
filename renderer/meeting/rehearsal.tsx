import { useState } from "react";
import type { RoundView } from "../../core/circle/round-view.ts";
import { useWords } from "../words/use-words.ts";
import { Material } from "./material.tsx";
import style from "./meeting.module.css";
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
            <section className={style.material} aria-labelledby="meeting-end">
              <h3 id="meeting-end" className={style.part}>
                {words.endRehearsal}
              </h3>
              <p>{words.endRehearsalText}</p>
            </section>
          )}
        </>
      )}
    </Meeting>
  );
}
