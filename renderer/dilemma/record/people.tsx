import { Typed } from "../../parts/prose.tsx";
import { useWords } from "../../words/use-words.ts";
import { LockedText } from "../locked-text.tsx";
import { GroupPhotograph } from "../picture/group-photograph.tsx";
import { Picture } from "../picture/picture.tsx";
import type { Record } from "../use-record.ts";
import style from "./record.module.css";

/** Everyone in the picture: where they stand, what is at stake for them, and what they said. */
export function People({ record }: { readonly record: Record }) {
  if (record.dilemma.decision !== null || record.readOnly) return <LockedPeople record={record} />;
  return <Picture record={record} />;
}

function LockedPeople({ record }: { readonly record: Record }) {
  const { dilemma, terms } = useWords();
  const words = dilemma.record;
  const { stakeholders } = record.dilemma;
  return (
    <LockedText record={record} part="stakeholders" title={dilemma.step.people}>
      {stakeholders.length === 0 && <p className={style.empty}>{dilemma.nothingWritten}</p>}
      {stakeholders.length > 0 && <GroupPhotograph people={stakeholders} hands={null} />}
      <div className={style.cards}>
        {stakeholders.map((person) => (
          <div key={person.id} className={style.card}>
            <p className={style.name}>{person.name}</p>
            <p className={style.term}>{terms.row[person.row]}</p>
            {person.stake !== "" && <Typed text={person.stake} />}
            {person.said !== "" && (
              <div>
                <p className={style.term}>{words.said}</p>
                <Typed text={person.said} />
              </div>
            )}
          </div>
        ))}
      </div>
    </LockedText>
  );
}
