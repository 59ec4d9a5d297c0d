import type { ReactNode } from "react";
import { useWords } from "../words/use-words.ts";
import style from "./pictured.module.css";

interface Props {
  readonly picture: ReactNode;
  /** What the table is of. */
  readonly caption: string;
  readonly columns: readonly string[];
  /** The cells of each row, the first of which names it. */
  readonly rows: readonly (readonly string[])[];
}

/** A picture, and under it the same as a table for those who cannot see it or would rather read. */
export function Pictured({ picture, caption, columns, rows }: Props) {
  const { insights: words } = useWords();
  return (
    <figure className={style.figure}>
      {picture}
      <details className={style.details}>
        <summary className={style.summary}>{words.asTable}</summary>
        <table className={style.table}>
          <caption className={style.hidden}>{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...cells]) => (
              <tr key={[name, ...cells].join(" · ")}>
                <th scope="row">{name}</th>
                {cells.map((cell, place) => (
                  <td key={columns[place + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
