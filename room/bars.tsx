import type { RoomOption } from "../core/workshop/room.ts";
import style from "./bars.module.css";

/** How many chose each option in one vote. `name` says which vote, where there are two. */
export interface BarRow {
  readonly name: string;
  readonly counts: readonly number[];
}

function share(count: number, most: number): string {
  return `${most === 0 ? 0 : (100 * count) / most}%`;
}

interface Props {
  readonly options: readonly RoomOption[];
  /** One vote, or two to be seen one above the other. */
  readonly votes: readonly BarRow[];
}

/** How many stood where: a bar for each vote beside each option, with its number. */
export function Bars({ options, votes }: Props) {
  const most = Math.max(1, ...votes.flatMap(({ counts }) => counts));
  return (
    <ol className={style.bars}>
      {options.map(({ letter, title }, place) => (
        <li key={letter} className={style.row}>
          <span className={style.letter}>{letter}</span>
          <span className={style.title}>{title}</span>
          <span className={style.votes}>
            {votes.map(({ name, counts }, vote) => (
              <span key={name} className={style.vote} data-vote={votes.length === 1 ? "only" : vote}>
                {name !== "" && <span className={style.name}>{name}</span>}
                <span className={style.track}>
                  <span className={style.bar} style={{ inlineSize: share(counts[place] ?? 0, most) }} />
                </span>
                <span className={style.count}>{counts[place] ?? 0}</span>
              </span>
            ))}
          </span>
        </li>
      ))}
    </ol>
  );
}
