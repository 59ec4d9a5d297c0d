import { Plus } from "lucide-react";
import { addLens } from "../../core/walk/edit-own.ts";
import { mostOwnLenses } from "../../core/walk/own-lenses.ts";
import type { WholeLens } from "../../core/walk/whole-walk.ts";
import { command } from "../commands/command.ts";
import { CommandButton } from "../commands/command-button.tsx";
import { useOffer } from "../commands/offers.ts";
import { type Step, stepOf } from "../parts/move.ts";
import { useWords } from "../words/use-words.ts";
import style from "./lens-list.module.css";
import type { OpenLenses } from "./use-lenses.ts";

interface Props {
  readonly open: OpenLenses;
  /** The lens that is open, or null for the stop signs. */
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
  readonly onMove: (id: string, by: Step) => void;
}

/** Every lens in the order in which the walk goes, the stop signs first. */
export function LensList({ open, chosen, onChoose, onMove }: Props) {
  const { lenses: words } = useWords();

  function add() {
    const id = crypto.randomUUID();
    open.write(addLens(open.own, { id, title: "", concern: "" }));
    onChoose(id);
  }

  const adding = command({
    id: "add-lens",
    label: words.addLens,
    Icon: Plus,
    group: "here",
    isEnabled: open.own.lenses.length < mostOwnLenses,
    run: add,
  });
  useOffer([adding]);

  return (
    <nav aria-label={words.list} className={style.list}>
      <button
        type="button"
        className={style.item}
        aria-current={chosen === null ? "true" : undefined}
        onClick={() => onChoose(null)}
      >
        <span className={style.title}>{words.stops}</span>
        <span className={style.count}>{words.stopsCount}</span>
      </button>
      <ol className={style.lenses}>
        {open.whole.lenses.map((item) => (
          <li key={item.lens.id}>
            <button
              type="button"
              className={item.isOff ? `${style.item} ${style.off}` : style.item}
              aria-current={chosen === item.lens.id ? "true" : undefined}
              onClick={() => onChoose(item.lens.id)}
              onKeyDown={(event) => {
                const by = stepOf(event);
                if (by === null) return;
                event.preventDefault();
                onMove(item.lens.id, by);
              }}
            >
              <span className={style.title}>{item.lens.title.trim() === "" ? words.unnamed : item.lens.title}</span>
              <span className={style.count}>
                <Count lens={item} />
              </span>
            </button>
          </li>
        ))}
      </ol>
      <div className={style.add}>
        <CommandButton command={adding} weight="quiet" />
        {!adding.isEnabled && <p className={style.keys}>{words.noMoreLenses(mostOwnLenses)}</p>}
      </div>
      <p className={style.keys}>{words.keys}</p>
    </nav>
  );
}

function Count({ lens: { isOff, questions } }: { readonly lens: WholeLens }) {
  const { lenses: words } = useWords();
  if (isOff) return words.lensOff;
  return words.count(questions.filter((question) => !question.isOff).length, questions.length);
}
