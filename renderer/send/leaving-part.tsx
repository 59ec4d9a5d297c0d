import type { ReactNode } from "react";
import style from "./leaving-sheet.module.css";

interface Props {
  readonly title: string;
  /** What stands in a list, each with a key; without any, the part is not shown. */
  readonly items?: readonly (readonly [key: string, shown: ReactNode])[];
  readonly children?: ReactNode;
}

/** A part of what leaves, under its name. */
export function Part({ title, items, children }: Props) {
  if (items?.length === 0) return null;
  return (
    <div className={style.part}>
      <h3 className={style.name}>{title}</h3>
      {children}
      {items !== undefined && <Items items={items} />}
    </div>
  );
}

/** What stands in a list, each with a key. */
export function Items({ items }: { readonly items: NonNullable<Props["items"]> }) {
  return (
    <ul className={style.items}>
      {items.map(([key, shown]) => (
        <li key={key} className={style.item}>
          {shown}
        </li>
      ))}
    </ul>
  );
}

interface LinesProps {
  /** What it is, before it. */
  readonly term?: string;
  readonly text: string;
  readonly show: (text: string) => ReactNode;
}

/** A text line for line; nothing where nothing is written. */
export function Lines({ term, text, show }: LinesProps) {
  if (text === "") return null;
  return (
    <p className={style.lines}>
      {term !== undefined && <span className={style.term}>{term}: </span>}
      {show(text)}
    </p>
  );
}
