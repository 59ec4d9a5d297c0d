import { Check } from "lucide-react";
import type { FollowUp } from "../../../core/dilemma/follow-up.ts";
import { Button } from "../../parts/button.tsx";
import { Typed } from "../../parts/prose.tsx";
import { longDay, today } from "../../words/dates.ts";
import { useWords } from "../../words/use-words.ts";
import { RemoveButton } from "../record/remove-button.tsx";
import style from "./duties.module.css";
import { DutyDay } from "./duty-day.tsx";

interface Props {
  readonly followUp: FollowUp;
  /** Without it, nothing can be marked. */
  readonly onMark?: ((doneOn: string | null) => void) | undefined;
  /** Only while the dilemma is open. */
  readonly onRemove?: (() => void) | undefined;
}

/** One follow-up: who does what by when, and whether it is done. */
export function FollowUpLine({ followUp, onMark, onRemove }: Props) {
  const { dilemma } = useWords();
  const words = dilemma.duties;
  const { who, what, by, doneOn } = followUp;
  return (
    <li className={style.line}>
      <div className={style.words}>
        <Typed text={what} />
        <p className={style.meta}>
          <span className={style.name}>{who}</span>
          {doneOn === null ? <DutyDay by={by} /> : ` · ${words.doneOn(longDay(doneOn))}`}
        </p>
      </div>
      <div className={style.tools}>
        {onMark !== undefined && doneOn === null && (
          <Button aria-label={words.doneNamed(what)} onPress={() => onMark(today())}>
            <Check aria-hidden />
            {words.done}
          </Button>
        )}
        {onMark !== undefined && doneOn !== null && (
          <Button weight="quiet" aria-label={words.againNamed(what)} onPress={() => onMark(null)}>
            {words.again}
          </Button>
        )}
        {onRemove !== undefined && <RemoveButton what={what} onRemove={onRemove} />}
      </div>
    </li>
  );
}
