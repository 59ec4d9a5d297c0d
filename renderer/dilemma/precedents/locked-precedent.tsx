import type { Precedent } from "../../../core/dilemma/precedent.ts";
import { Typed } from "../../parts/prose.tsx";
import { useWords } from "../../words/use-words.ts";
import { PrecedentName } from "./precedent-name.tsx";
import style from "./precedents.module.css";

interface Props {
  readonly precedent: Precedent;
  /** Null when it is gone, undefined until that is known. */
  readonly title: string | null | undefined;
}

/** One precedent as it stood at the decision. */
export function LockedPrecedent({ precedent, title }: Props) {
  const { dilemma } = useWords();
  const words = dilemma.precedents;
  const { bearing, why } = precedent;
  return (
    <div className={style.one}>
      <PrecedentName linked={precedent} title={title} />
      <p className={style.bearing}>
        {bearing === null ? (
          words.notSaid
        ) : (
          <>
            <strong>{words.bearings[bearing]}</strong>: {words.meanings[bearing]}.
          </>
        )}
      </p>
      {why.trim() !== "" && <Typed text={why} />}
    </div>
  );
}
