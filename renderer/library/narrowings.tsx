import { X } from "lucide-react";
import { useEffect, useRef } from "react";
import { narrowedSides, type Shelf, type Side } from "../../core/library/shelf.ts";
import { useWords } from "../words/use-words.ts";
import style from "./narrowings.module.css";
import { type Named, narrowing } from "./side-words.ts";

interface Props {
  readonly shelf: Shelf;
  readonly named: Named;
  readonly onWiden: (side: Side) => void;
  /** The last of them is gone. */
  readonly onWhole: () => void;
}

/** What the shelf is narrowed to, each to be let go by itself, also what is folded away above. */
export function Narrowings({ shelf, named, onWiden, onWhole }: Props) {
  const words = useWords();
  const list = useRef<HTMLUListElement>(null);
  const lost = useRef<number | null>(null);
  const sides = narrowedSides(shelf);
  useEffect(() => {
    if (lost.current === null) return;
    const left = [...(list.current?.querySelectorAll("button") ?? [])];
    left[Math.min(lost.current, left.length - 1)]?.focus(); // The button that was pressed is gone.
    lost.current = null;
  });
  if (sides.length === 0) return null;
  return (
    <ul ref={list} aria-label={words.library.narrowings} className={style.list}>
      {sides.map((side, place) => {
        const said = narrowing(side, shelf, named, words);
        return (
          <li key={side}>
            <button
              type="button"
              className={style.one}
              aria-label={words.library.widen(said)}
              onClick={() => {
                lost.current = place;
                onWiden(side);
                if (sides.length === 1) onWhole();
              }}
            >
              {said}
              <X aria-hidden />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
