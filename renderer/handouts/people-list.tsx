import { peopleByRow } from "../../core/library/people-by-row.ts";
import type { OpenCase } from "../../core/workshop/handout.ts";
import { useWords } from "../words/use-words.ts";
import style from "./copy.module.css";

/** Whom the case touches, row by row. */
export function PeopleList({ people }: Pick<OpenCase, "people">) {
  const { terms } = useWords();
  return (
    <dl className={style.people}>
      {peopleByRow(people).map((inRow) => (
        <div key={inRow.row} className={style.row}>
          <dt className={style.place}>{terms.row[inRow.row]}</dt>
          {inRow.people.map(({ who, stake }) => (
            <dd key={`${who} ${stake}`}>
              <strong>{who}</strong>
              {who !== "" && stake !== "" && ": "}
              {stake}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
