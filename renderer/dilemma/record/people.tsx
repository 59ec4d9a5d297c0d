import type { Stakeholder } from "../../../core/dilemma/dilemma.ts";
import { focusOf } from "../../../core/dilemma/focus.ts";
import { Typed } from "../../parts/prose.tsx";
import { useWords } from "../../words/use-words.ts";
import { LockedText } from "../locked-text.tsx";
import { GroupPhotograph } from "../picture/group-photograph.tsx";
import { nameOf } from "../picture/named.ts";
import { Picture } from "../picture/picture.tsx";
import type { Record } from "../use-record.ts";
import style from "./record.module.css";

/** Everyone in the picture: where they stand, what is at stake for them, and what they said. */
export function People({ record }: { readonly record: Record }) {
  if (record.dilemma.decision !== null || record.readOnly) return <LockedPeople record={record} />;
  return <Picture record={record} />;
}

function LockedPeople({ record }: { readonly record: Record }) {
  const { dilemma } = useWords();
  const { stakeholders } = record.dilemma;
  return (
    <LockedText record={record} part="stakeholders" title={dilemma.step.people}>
      {stakeholders.length === 0 && <p className={style.empty}>{dilemma.nothingWritten}</p>}
      {stakeholders.length > 0 && <GroupPhotograph people={stakeholders} hands={null} />}
      <div className={style.cards}>
        {stakeholders.map((person) => (
          <LockedPerson key={person.id} person={person} people={stakeholders} />
        ))}
      </div>
    </LockedText>
  );
}

function LockedPerson({ person, people }: { readonly person: Stakeholder; readonly people: readonly Stakeholder[] }) {
  const { dilemma, terms } = useWords();
  const { picture, record: words } = dilemma;
  const served = people.find(({ id }) => id === person.serves);
  const servedName = served === undefined ? "" : nameOf(served, words.newPerson);
  const texts = [
    { title: words.stake, text: person.stake },
    { title: words.said, text: person.said },
    { title: picture.needs(servedName), text: served === undefined ? "" : person.needs },
    { title: picture.help, text: served === undefined ? "" : person.help },
  ];
  return (
    <div className={style.card}>
      <p className={style.name}>{nameOf(person, words.newPerson)}</p>
      <p className={style.term}>
        {[terms.row[person.row], picture.focus[focusOf(person)]].join(", ")}
        {served !== undefined && `. ${picture.customerOf(servedName)}`}
      </p>
      {texts
        .filter(({ text }) => text.trim() !== "")
        .map(({ title, text }) => (
          <div key={title}>
            <p className={style.term}>{title}</p>
            <Typed text={text} />
          </div>
        ))}
    </div>
  );
}
