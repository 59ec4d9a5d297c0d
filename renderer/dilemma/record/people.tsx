import { Plus } from "lucide-react";
import { blankPerson, rows, type Stakeholder } from "../../../core/dilemma/dilemma.ts";
import { Button } from "../../parts/button.tsx";
import { Choice } from "../../parts/choice.tsx";
import { Field } from "../../parts/field.tsx";
import { Typed } from "../../parts/prose.tsx";
import { Tag } from "../../parts/tag.tsx";
import { useWords } from "../../words/use-words.ts";
import { LockedText } from "../locked-text.tsx";
import { newId } from "../new-id.ts";
import type { Record } from "../use-record.ts";
import style from "./record.module.css";
import { RemoveButton } from "./remove-button.tsx";

/** Everyone in the picture, by row: what is at stake for them, and what they said. */
export function People({ record }: { readonly record: Record }) {
  const { dilemma } = useWords();
  const words = dilemma.record;
  const { stakeholders, decision } = record.dilemma;
  if (decision !== null || record.readOnly) return <LockedPeople record={record} />;
  const change = (id: string, part: Partial<Stakeholder>) =>
    record.write({ stakeholders: stakeholders.map((person) => (person.id === id ? { ...person, ...part } : person)) });
  return (
    <div className={style.list}>
      <p className={style.lead}>{words.peopleLead}</p>
      {stakeholders.length === 0 && <p className={style.empty}>{words.noPeople}</p>}
      <div className={style.cards}>
        {stakeholders.map((person) => (
          <PersonCard
            key={person.id}
            person={person}
            onChange={(part) => change(person.id, part)}
            onRemove={() => record.write({ stakeholders: stakeholders.filter((other) => other.id !== person.id) })}
          />
        ))}
      </div>
      <Button onPress={() => record.write({ stakeholders: [...stakeholders, { ...blankPerson, id: newId() }] })}>
        <Plus aria-hidden />
        {words.addPerson}
      </Button>
    </div>
  );
}

interface CardProps {
  readonly person: Stakeholder;
  readonly onChange: (part: Partial<Stakeholder>) => void;
  readonly onRemove: () => void;
}

function PersonCard({ person, onChange, onRemove }: CardProps) {
  const { dilemma, terms } = useWords();
  const words = dilemma.record;
  const name = person.name.trim() === "" ? words.newPerson : person.name;
  return (
    <fieldset className={style.card} aria-label={name}>
      <div className={style.row}>
        <div className={style.grow}>
          <Field
            label={words.person}
            maxLength={300}
            autoFocus={person.name === ""}
            value={person.name}
            onChange={(text) => onChange({ name: text })}
          />
        </div>
        <Choice
          label={words.row}
          value={person.row}
          choices={rows}
          words={terms.row}
          onChange={(row) => row !== null && onChange({ row })}
        />
        <Tag tone={person.said.trim() === "" ? "clay" : "accent"}>
          {person.said.trim() === "" ? words.unheard : words.heard}
        </Tag>
      </div>
      <Field kind="prose" label={words.stake} value={person.stake} onChange={(stake) => onChange({ stake })} />
      <Field kind="prose" label={words.said} value={person.said} onChange={(said) => onChange({ said })} />
      <RemoveButton what={name} onRemove={onRemove} />
    </fieldset>
  );
}

function LockedPeople({ record }: { readonly record: Record }) {
  const { dilemma, terms } = useWords();
  const words = dilemma.record;
  const { stakeholders } = record.dilemma;
  return (
    <LockedText record={record} part="stakeholders" title={dilemma.step.people}>
      {stakeholders.length === 0 && <p className={style.empty}>{dilemma.nothingWritten}</p>}
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
