import { ArrowDown, ArrowUp, GripVertical, X } from "lucide-react";
import { useId, useRef, useState } from "react";
import { Button } from "../parts/button.tsx";
import { keepingFocus, stepOf } from "../parts/move.ts";
import { useWords } from "../words/use-words.ts";
import type { Choosable } from "./choosable.ts";
import { type ChosenItem, itemsMoved } from "./chosen-items.ts";
import style from "./set.module.css";

interface Props {
  readonly items: readonly ChosenItem[];
  /** What is known of each of them; null for what is not here any more. */
  readonly known: readonly (Choosable | null)[];
  /** The new list, and what is said of it. */
  readonly onChange: (items: readonly ChosenItem[], what: string) => void;
}

/** What is in the set, in its order, which buttons, keys and the mouse can change. */
export function ChosenList({ items, known, onChange }: Props) {
  const { set: words } = useWords();
  const heading = useId();
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const titleOf = (place: number) => known[place]?.title ?? words.gone;

  function move(from: number, to: number) {
    if (to < 0 || to >= items.length || from === to) return;
    keepingFocus(() => onChange(itemsMoved(items, from, to), words.moved(titleOf(from), to + 1, items.length)));
    if (document.activeElement !== document.body) return;
    list.current?.children[to]?.querySelector<HTMLElement>("button:not([disabled])")?.focus(); // At an end one arrow goes out.
  }

  function remove(place: number) {
    onChange(
      items.filter((_, other) => other !== place),
      words.removed(titleOf(place)),
    );
    list.current?.focus();
  }

  return (
    <section aria-labelledby={heading} className={style.part}>
      <h2 id={heading} className={style.heading}>
        {words.chosen}
      </h2>
      {items.length === 0 && <p className={style.hint}>{words.none}</p>}
      <ol ref={list} tabIndex={-1} aria-labelledby={heading} className={style.rows}>
        {items.map(({ kind, id }, place) => (
          <li
            key={`${kind} ${id}`}
            className={dragged === place ? `${style.row} ${style.dragged}` : style.row}
            draggable
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = "move";
              event.dataTransfer.setData("text/plain", titleOf(place));
              setDragged(place);
            }}
            onDragEnd={() => setDragged(null)}
            onDragOver={(event) => {
              if (dragged !== null) event.preventDefault();
            }}
            onDrop={(event) => {
              if (dragged === null) return;
              event.preventDefault();
              move(dragged, place);
              setDragged(null);
            }}
            onKeyDown={(event) => {
              const by = stepOf(event);
              if (by === null) return;
              event.preventDefault();
              move(place, place + by);
            }}
          >
            <GripVertical aria-hidden size={16} className={style.grip} />
            <span className={style.place}>{place + 1}</span>
            <div className={style.words}>
              <p className={style.title}>{titleOf(place)}</p>
              <Origin item={known[place] ?? null} />
            </div>
            <div className={style.tools}>
              <Button
                weight="quiet"
                aria-label={words.up(titleOf(place))}
                isDisabled={place === 0}
                onPress={() => move(place, place - 1)}
              >
                <ArrowUp aria-hidden />
              </Button>
              <Button
                weight="quiet"
                aria-label={words.down(titleOf(place))}
                isDisabled={place === items.length - 1}
                onPress={() => move(place, place + 1)}
              >
                <ArrowDown aria-hidden />
              </Button>
              <Button weight="quiet" aria-label={words.remove(titleOf(place))} onPress={() => remove(place)}>
                <X aria-hidden />
              </Button>
            </div>
          </li>
        ))}
      </ol>
      {items.length > 1 && <p className={style.hint}>{words.keys}</p>}
    </section>
  );
}

function Origin({ item }: { readonly item: Choosable | null }) {
  const { set: words } = useWords();
  const said = { sent: words.sent, own: words.own, library: words.fromLibrary };
  return item === null ? null : <p className={style.meta}>{said[item.of]}</p>;
}
