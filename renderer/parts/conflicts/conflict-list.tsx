import type { OpenConflict } from "../../../core/merge/conflict.ts";
import { ConflictCard } from "./conflict-card.tsx";
import style from "./conflict-list.module.css";
import type { Settling } from "./use-settling.ts";

interface Props {
  readonly conflicts: readonly OpenConflict[];
  readonly settling: Settling;
}

/** Places that differ, each with what can be done about it. */
export function ConflictList({ conflicts, settling }: Props) {
  return (
    <ul className={style.cards}>
      {conflicts.map((conflict) => (
        <ConflictCard
          key={conflict.id}
          conflict={conflict}
          isBusy={settling.isBusy}
          onSettle={(way) => settling.settle(conflict, way)}
        />
      ))}
    </ul>
  );
}
