import { letterOf } from "../../core/workshop/room/face-of.ts";
import { whole } from "../words/numbers.ts";
import { useWords } from "../words/use-words.ts";
import { Marks } from "./marks.tsx";
import style from "./vote-table.module.css";

interface Props {
  readonly caption: string;
  /** What the column is called where only one vote may be told. */
  readonly only: string;
  readonly options: readonly { readonly id: string; readonly title: string }[];
  readonly first: readonly number[] | null;
  readonly second: readonly number[] | null;
  readonly shift: readonly number[] | null;
}

/** What each option got, drawn and in figures: a table of which each row is a picture too. */
export function VoteTable({ caption, only, options, first, second, shift }: Props) {
  const { workshopAfter: words } = useWords();
  const most = Math.max(1, ...(first ?? []), ...(second ?? []));
  const isPair = first !== null && second !== null;
  return (
    <>
      <table className={style.table} data-pair={isPair}>
        <caption className={style.hidden}>{caption}</caption>
        <thead>
          <tr className={style.row}>
            <th scope="col" className={style.hidden}>
              {words.option}
            </th>
            <td className={style.picture} />
            {isPair ? (
              <>
                <th scope="col">{words.first}</th>
                <th scope="col">{words.second}</th>
                <th scope="col">{shift !== null && words.change}</th>
              </>
            ) : (
              <th scope="col">{only}</th>
            )}
          </tr>
        </thead>
        <tbody>
          {options.map(({ id, title }, place) => (
            <tr key={id} className={style.row}>
              <th scope="row" className={style.name}>
                <span className={style.letter}>{letterOf(place)}</span> {title}
              </th>
              <td className={style.picture}>
                <Marks first={first?.[place] ?? null} second={second?.[place] ?? null} most={most} />
              </td>
              {first !== null && <td>{whole(first[place] ?? 0)}</td>}
              {second !== null && <td>{whole(second[place] ?? 0)}</td>}
              {isPair && <td className={style.change}>{shift !== null && words.changed(shift[place] ?? 0)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {isPair && (
        <p className={style.key} aria-hidden>
          <svg aria-hidden className={style.mark} viewBox="0 0 16 16">
            <circle className={style.first} cx={8} cy={8} r={5} />
          </svg>
          {words.firstMark}
          <svg aria-hidden className={style.mark} viewBox="0 0 16 16">
            <circle className={style.second} cx={8} cy={8} r={6} />
          </svg>
          {words.secondMark}
        </p>
      )}
    </>
  );
}
