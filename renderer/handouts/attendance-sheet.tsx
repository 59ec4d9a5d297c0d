import type { Attended } from "../../core/workshop/handout.ts";
import { longDay } from "../words/dates.ts";
import { useWords } from "../words/use-words.ts";
import style from "./forms.module.css";

interface Props {
  readonly attended: Attended;
  readonly people: number;
  readonly keepsNames: boolean;
}

/** Lines to sign. The names stand on them only where they are kept. */
export function AttendanceSheet({ attended, people, keepsNames }: Props) {
  const { handouts: words } = useWords();
  const { title, day, minutes, names } = attended;
  const lines = Array.from({ length: Math.max(people, names.length) }, (_, line) => names[line] ?? "");
  return (
    <>
      <h2 className={style.title}>{words.attendance}</h2>
      <p className={style.lead}>
        <strong>{title}</strong>
        {day === null ? `, ${words.minutes(minutes)}` : `, ${longDay(day)}, ${words.minutes(minutes)}`}
      </p>
      {day === null && <p className={style.blank}>{words.day}</p>}
      <table className={style.signing}>
        <thead>
          <tr>
            <th scope="col" className={style.number}>
              {words.line}
            </th>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.signature}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((name, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number
            <tr key={line}>
              <td className={style.number}>{line + 1}</td>
              <td>{name}</td>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      {!keepsNames && <p className={style.quiet}>{words.onPaper}</p>}
    </>
  );
}
