import { memo } from "react";
import type { Stakeholder } from "../../../core/dilemma/dilemma.ts";
import { focusOf } from "../../../core/dilemma/focus.ts";
import { inReadingOrder } from "../../../core/dilemma/people.ts";
import { useWords } from "../../words/use-words.ts";
import { nameOf } from "./named.ts";
import style from "./people-table.module.css";

interface Props {
  readonly people: readonly Stakeholder[];
  /** Chooses somebody, where something can be chosen. */
  readonly onChoose?: ((id: string) => void) | undefined;
}

/** The picture in words: who stands where, how sharply, and what is known of each. */
export const PeopleTable = memo(function PeopleTable({ people, onChoose }: Props) {
  const { dilemma } = useWords();
  const words = dilemma.picture;
  const servedBy = (person: Stakeholder) => people.find(({ id }) => id === person.serves);
  if (people.length === 0) return <p className={style.none}>{dilemma.record.noPeople}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={style.scroll} aria-label={words.table} tabIndex={0}>
      <table className={style.table}>
        <caption className={style.hidden}>{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.column.who}</th>
            <th scope="col">{words.column.row}</th>
            <th scope="col">{words.column.focus}</th>
            <th scope="col">{words.column.stake}</th>
            <th scope="col">{words.column.said}</th>
          </tr>
        </thead>
        <tbody>
          {inReadingOrder(people).map((person) => (
            <PersonRow key={person.id} person={person} served={servedBy(person)} onChoose={onChoose} />
          ))}
        </tbody>
      </table>
    </section>
  );
});

interface RowProps {
  readonly person: Stakeholder;
  /** The one whose customer this person is. */
  readonly served: Stakeholder | undefined;
  readonly onChoose: Props["onChoose"];
}

const PersonRow = memo(function PersonRow({ person, served, onChoose }: RowProps) {
  const { dilemma, terms } = useWords();
  const words = dilemma.picture;
  const called = (one: Stakeholder) => nameOf(one, dilemma.record.newPerson);
  return (
    <tr>
      <th scope="row">
        {onChoose === undefined ? (
          called(person)
        ) : (
          <button type="button" className={style.choose} onClick={() => onChoose(person.id)}>
            {called(person)}
          </button>
        )}
        {served !== undefined && <span className={style.served}>{words.customerOf(called(served))}</span>}
      </th>
      <td>{terms.row[person.row]}</td>
      <td>{words.focus[focusOf(person)]}</td>
      <td>
        {person.stake.trim() === "" ? <i>{words.nothing}</i> : person.stake}
        {served !== undefined && person.needs !== "" && (
          <p className={style.promise}>{`${words.needs(called(served))} ${person.needs}`}</p>
        )}
        {served !== undefined && person.help !== "" && (
          <p className={style.promise}>{`${words.help} ${person.help}`}</p>
        )}
      </td>
      <td>{person.said.trim() === "" ? <i>{words.nothing}</i> : person.said}</td>
    </tr>
  );
});
