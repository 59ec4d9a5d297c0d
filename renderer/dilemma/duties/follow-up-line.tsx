import { Check, RotateCcw, Trash2 } from "lucide-react";
import type { FollowUp } from "../../../core/dilemma/follow-up.ts";
import { type Command, command } from "../../commands/command.ts";
import { CommandButton } from "../../commands/command-button.tsx";
import { useOffer } from "../../commands/offers.ts";
import { Typed } from "../../parts/prose.tsx";
import { longDay, today } from "../../words/dates.ts";
import type { Words } from "../../words/english.ts";
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

/** Marks it as done, or takes the mark back. */
function followUpMark(
  { id, what, doneOn }: FollowUp,
  words: Words["dilemma"]["duties"],
  onMark: Props["onMark"],
): Command | null {
  if (onMark === undefined) return null;
  return doneOn === null
    ? command({
        id: `done-${id}`,
        label: words.doneNamed(what),
        short: words.done,
        Icon: Check,
        group: "here",
        run: () => onMark(today()),
      })
    : command({
        id: `not-done-${id}`,
        label: words.againNamed(what),
        short: words.again,
        Icon: RotateCcw,
        group: "here",
        run: () => onMark(null),
      });
}

/** One follow-up: who does what by when, and whether it is done. */
export function FollowUpLine({ followUp, onMark, onRemove }: Props) {
  const { dilemma } = useWords();
  const words = dilemma.duties;
  const { id, who, what, by, doneOn } = followUp;
  const mark = followUpMark(followUp, words, onMark);
  const remove: Command[] =
    onRemove === undefined
      ? []
      : [command({ id: `remove-${id}`, label: dilemma.remove(what), Icon: Trash2, group: "here", run: onRemove })];
  useOffer(mark === null ? remove : [mark, ...remove]);
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
        {mark !== null && <CommandButton command={mark} weight={doneOn === null ? "plain" : "quiet"} />}
        {onRemove !== undefined && <RemoveButton what={what} onRemove={onRemove} />}
      </div>
    </li>
  );
}
