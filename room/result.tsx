import type { RoomOption, RoomResult } from "../core/workshop/room/room.ts";
import { Bar } from "./bar.tsx";
import style from "./result.module.css";
import { screenWords } from "./screen-words.ts";

interface Props {
  readonly options: readonly RoomOption[];
  readonly result: RoomResult;
}

/** What came of a vote: a bar and a number for each option; of a small room only how many voted. */
export function Result({ options, result: { total, counts } }: Props) {
  if (total === 0) return <p className={style.line}>{screenWords.nobody}</p>;
  if (counts === null) return <p className={style.line}>{screenWords.few(total)}</p>;
  const most = Math.max(1, ...counts);
  return (
    <>
      <ul className={`${style.rows} ${options.length > 5 ? style.beside : ""}`}>
        {options.map(({ letter, title }, place) => (
          <li key={letter} className={style.row}>
            <span className={style.letter}>{letter}</span>
            <span className={style.title} dir="auto">
              {title}
            </span>
            <Bar count={counts[place] ?? 0} most={most} look="second" />
          </li>
        ))}
      </ul>
      <p className={style.total}>{screenWords.voted(total)}</p>
    </>
  );
}
