import { HandHeart } from "lucide-react";
import type { MadePromise } from "../../../core/dilemma/follow-up.ts";
import { command } from "../../commands/command.ts";
import { useOffer } from "../../commands/offers.ts";
import { Choices } from "../../parts/choices.tsx";
import { Typed } from "../../parts/prose.tsx";
import { useWords } from "../../words/use-words.ts";
import { RemoveButton } from "../record/remove-button.tsx";
import style from "./duties.module.css";
import { DutyDay } from "./duty-day.tsx";

const fates = ["open", "kept", "not-kept"] as const;

interface Props {
  readonly promise: MadePromise;
  /** Without it, nothing can be marked. */
  readonly onMark?: ((kept: MadePromise["kept"]) => void) | undefined;
  /** Only while the dilemma is open. */
  readonly onRemove?: (() => void) | undefined;
}

/** One promise: to whom, what, by when, and what became of it. */
export function PromiseLine({ promise, onMark, onRemove }: Props) {
  const { dilemma } = useWords();
  const words = dilemma.duties;
  const { id, to, what, by, kept } = promise;
  useOffer(
    onMark === undefined
      ? []
      : fates
          .filter((fate) => fate !== kept)
          .map((fate) =>
            command({
              id: `promise-${id}-${fate}`,
              label: words.fate[fate](to, what),
              Icon: HandHeart,
              group: "here",
              run: () => onMark(fate),
            }),
          ),
  );
  return (
    <li className={style.line}>
      <div className={style.words}>
        <Typed text={what} />
        <p className={style.meta}>
          {words.to(to)}
          {kept === "open" && <DutyDay by={by} />}
          {onMark === undefined && ` · ${words.kept[kept]}`}
        </p>
      </div>
      <div className={style.tools}>
        {onMark !== undefined && (
          <Choices
            label={words.became(to)}
            hideLabel
            value={kept}
            choices={fates}
            show={(fate) => words.kept[fate]}
            onChange={onMark}
          />
        )}
        {onRemove !== undefined && <RemoveButton what={what} onRemove={onRemove} />}
      </div>
    </li>
  );
}
