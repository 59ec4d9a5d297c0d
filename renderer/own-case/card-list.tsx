import { Plus, Trash2 } from "lucide-react";
import { type ReactNode, useRef } from "react";
import { Button } from "../parts/button.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./own-case.module.css";

interface Props<Item extends { readonly id: string }> {
  readonly title: string;
  readonly hint?: string;
  readonly items: readonly Item[];
  /** What one is called for the eye and for screen readers; empty while it says nothing. */
  readonly nameOf: (item: Item) => string;
  readonly addLabel: string;
  readonly mostItems: number;
  readonly newItem: (id: string) => Item;
  readonly onChange: (items: Item[]) => void;
  readonly children: (item: Item, change: (part: Partial<Item>) => void) => ReactNode;
}

/** A list of things with fields: each a card, one added at the end, one taken away with undo. */
export function CardList<Item extends { readonly id: string }>({ items, onChange, ...list }: Props<Item>) {
  const { ownCase: words } = useWords();
  const heading = useRef<HTMLLegendElement>(null);
  const change = (id: string, part: Partial<Item>) =>
    onChange(items.map((item) => (item.id === id ? { ...item, ...part } : item)));
  function remove(id: string) {
    onChange(items.filter((item) => item.id !== id));
    heading.current?.focus();
  }
  return (
    <fieldset className={style.list}>
      <legend className={style.legend} ref={heading} tabIndex={-1}>
        {list.title}
      </legend>
      {list.hint !== undefined && <p className={style.hint}>{list.hint}</p>}
      {items.map((item, place) => {
        const named = list.nameOf(item).trim();
        const name = named === "" ? words.nameless(place + 1) : named;
        return (
          <fieldset key={item.id} className={style.card} aria-label={`${list.title}: ${name}`}>
            {list.children(item, (part) => change(item.id, part))}
            <div className={style.remove}>
              <Button weight="quiet" aria-label={words.remove(name)} onPress={() => remove(item.id)}>
                <Trash2 aria-hidden />
              </Button>
            </div>
          </fieldset>
        );
      })}
      <div>
        <Button
          isDisabled={items.length >= list.mostItems}
          onPress={() => onChange([...items, list.newItem(crypto.randomUUID())])}
        >
          <Plus aria-hidden />
          {list.addLabel}
        </Button>
      </div>
    </fieldset>
  );
}
