import { Undo2 } from "lucide-react";
import { daysLeft } from "../../core/dilemma/bin-days.ts";
import type { Binned } from "../../core/dilemma/binned.ts";
import { Button } from "../parts/button.tsx";
import { today } from "../words/dates.ts";
import { useWords } from "../words/use-words.ts";
import style from "./bin.module.css";

interface Props {
  readonly items: readonly Binned[];
  readonly onRestore: (item: Binned) => void;
}

/** What is deleted, each with the days it still has. */
export function BinList({ items, onRestore }: Props) {
  const { bin } = useWords();
  return (
    <ul className={style.list} aria-label={bin.list}>
      {items.map((item) => (
        <li key={`${item.kind} ${item.id} ${item.deletedOn}`} className={style.item}>
          <div className={style.text}>
            <p className={style.title}>{item.title}</p>
            <p className={style.meta}>
              {bin.kind[item.kind]} · {bin.deleted(item.deletedOn)} · {bin.left(daysLeft(item.deletedOn, today()))}
            </p>
          </div>
          <Button aria-label={bin.restoreNamed(item.title)} onPress={() => onRestore(item)}>
            <Undo2 aria-hidden />
            {bin.restore}
          </Button>
        </li>
      ))}
    </ul>
  );
}
