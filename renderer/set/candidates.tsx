import { Plus } from "lucide-react";
import { useDeferredValue, useId, useState } from "react";
import { Button } from "../parts/button.tsx";
import { SearchField } from "../parts/search-field.tsx";
import { useWords } from "../words/use-words.ts";
import { type Choosable, candidatesFor } from "./choosable.ts";
import type { ChosenItem } from "./chosen-items.ts";
import style from "./set.module.css";

interface Props {
  readonly all: readonly Choosable[];
  readonly chosen: readonly ChosenItem[];
  readonly onAdd: (item: Choosable) => void;
}

/** How many are shown at once: a longer list is narrowed by a word. */
const shownAtMost = 8;

/** What can still go into the set, found by a word. */
export function Candidates({ all, chosen, onAdd }: Props) {
  const { set: words } = useWords();
  const heading = useId();
  const [text, setText] = useState("");
  const sought = useDeferredValue(text);
  const found = candidatesFor(sought, all, chosen);
  const said = { sent: words.sent, own: words.own, library: words.fromLibrary };
  return (
    <section aria-labelledby={heading} className={style.part}>
      <h2 id={heading} className={style.heading}>
        {words.candidates}
      </h2>
      <SearchField label={words.filter} placeholder={words.filterHint} value={text} onChange={setText} />
      {found.length === 0 && <p className={style.hint}>{words.nothing}</p>}
      <ul aria-labelledby={heading} className={style.rows}>
        {found.slice(0, shownAtMost).map((one) => (
          <li key={`${one.kind} ${one.id}`} className={style.row}>
            <div className={style.words}>
              <p className={style.title}>{one.title}</p>
              <p className={style.meta}>{said[one.of]}</p>
            </div>
            <Button aria-label={words.addNamed(one.title)} onPress={() => onAdd(one)}>
              <Plus aria-hidden />
              {words.add}
            </Button>
          </li>
        ))}
      </ul>
      {found.length > shownAtMost && <p className={style.hint}>{words.more(found.length - shownAtMost)}</p>}
    </section>
  );
}
