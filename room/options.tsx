import type { RoomOption } from "../core/workshop/room.ts";
import style from "./options.module.css";

/** From so many on they stand in two columns. */
const columnsFrom = 5;

/** The courses of action, each under its letter. */
export function Options({ options }: { readonly options: readonly RoomOption[] }) {
  return (
    <ol className={style.options} data-columns={options.length >= columnsFrom ? 2 : 1}>
      {options.map(({ letter, title }) => (
        <li key={letter} className={style.option}>
          <span className={style.letter}>{letter}</span>
          <span className={style.title}>{title}</span>
        </li>
      ))}
    </ol>
  );
}
