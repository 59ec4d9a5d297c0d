import type { RoomOption } from "../core/workshop/room/room.ts";
import style from "./options.module.css";

/** How large options stand: as what is decided between, or beside something else. */
type Size = "large" | "small";

/** From how many on they stand side by side. */
const sideBySideFrom = 6;

/** What there is to choose between, by letter. */
export function Options({ options, size }: { readonly options: readonly RoomOption[]; readonly size: Size }) {
  const columns = options.length < sideBySideFrom && size === "large" ? "" : style.beside;
  return (
    <ul className={`${style.options} ${style[size]} ${columns}`}>
      {options.map(({ letter, title }) => (
        <li key={letter} className={style.option}>
          <span className={style.letter}>{letter}</span>
          <span className={style.title} dir="auto">
            {title}
          </span>
        </li>
      ))}
    </ul>
  );
}
