import { useWords } from "../words/use-words.ts";
import style from "./bars.module.css";

/** One bar: its name, its length against the whole, from 0 to 1, and its count in words. */
export interface Bar {
  readonly id: string;
  readonly name: string;
  readonly length: number;
  readonly count: string;
}

interface Props {
  readonly caption: string;
  readonly named: string;
  readonly bars: readonly Bar[];
}

/** Bars that are a table at the same time: a name, a bar, a count in each row. */
export function Bars({ caption, named, bars }: Props) {
  const { insights: words } = useWords();
  return (
    <table className={style.bars}>
      <caption className={style.hidden}>{caption}</caption>
      <thead className={style.hidden}>
        <tr>
          <th scope="col">{named}</th>
          <th scope="col">{words.count}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ id, name, length, count }) => (
          <tr key={id} className={style.row}>
            <th scope="row" className={style.name}>
              {name}
            </th>
            <td className={style.value}>
              <svg className={style.bar} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden>
                <rect className={style.track} width={100} height={8} />
                <rect className={style.fill} width={100 * length} height={8} />
              </svg>
              <span className={style.count}>{count}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
