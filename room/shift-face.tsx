import type { RoomFace } from "../core/workshop/room/room.ts";
import { Bar } from "./bar.tsx";
import style from "./result.module.css";
import { screenWords } from "./screen-words.ts";

type Shift = Extract<RoomFace, { kind: "shift" }>;

/** How many stood where, before and after: never who moved. */
export function ShiftFace({ face: { options, first, second } }: { readonly face: Shift }) {
  const [before, after] = [first.counts ?? [], second.counts ?? []];
  const most = Math.max(1, ...before, ...after);
  const { firstVote, secondVote, votes } = screenWords;
  return (
    <>
      <h2 className={style.heading}>{screenWords.shift}</h2>
      <ul className={`${style.rows} ${style.pairs} ${options.length > 5 ? style.beside : ""}`}>
        {options.map(({ letter, title }, place) => (
          <li key={letter} className={style.row}>
            <span className={style.letter}>{letter}</span>
            <span className={style.title} dir="auto">
              {title}
            </span>
            <span className={style.pair}>
              <Bar count={before[place] ?? 0} most={most} look="first" label={firstVote} />
              <Bar count={after[place] ?? 0} most={most} look="second" label={secondVote} />
            </span>
          </li>
        ))}
      </ul>
      <p className={style.legend}>
        <span className={style.keyFirst} aria-hidden="true" />
        {firstVote}, {votes(first.total)}
        <span className={style.keySecond} aria-hidden="true" />
        {secondVote}, {votes(second.total)}
      </p>
    </>
  );
}
