import { rows, type Stakeholder } from "../../../core/dilemma/dilemma.ts";
import { focusOf, isHeard } from "../../../core/dilemma/focus.ts";
import { Choice } from "../../parts/choice.tsx";
import { Field } from "../../parts/field.tsx";
import { Tag } from "../../parts/tag.tsx";
import { useWords } from "../../words/use-words.ts";
import { RemoveButton } from "../record/remove-button.tsx";
import { nameOf } from "./named.ts";
import style from "./person-panel.module.css";
import { Promised } from "./promised.tsx";

interface Props {
  readonly person: Stakeholder;
  readonly people: readonly Stakeholder[];
  /** Just added: the writing begins with the name. */
  readonly isNew: boolean;
  readonly onChange: (person: Stakeholder) => void;
  readonly onRemove: () => void;
  readonly onChoose: (id: string) => void;
}

/** The fields of whoever is chosen in the picture. */
export function PersonPanel({ person, people, isNew, onChange, onRemove, onChoose }: Props) {
  const { dilemma, terms } = useWords();
  const words = dilemma.record;
  const name = nameOf(person, words.newPerson);
  const served = people.find(({ id }) => id === person.serves);
  const servedName = served === undefined ? "" : nameOf(served, words.newPerson);
  const change = (part: Partial<Stakeholder>) => onChange({ ...person, ...part });
  return (
    <fieldset className={style.panel} aria-label={name}>
      <p className={style.standing}>
        <Tag tone={isHeard(person) ? "accent" : "clay"}>{isHeard(person) ? words.heard : words.unheard}</Tag>
        <span>{dilemma.picture.focus[focusOf(person)]}</span>
      </p>
      <Field
        kind="long-line"
        label={words.person}
        maxLength={300}
        autoFocus={isNew}
        value={person.name}
        onChange={(text) => change({ name: text })}
      />
      <Choice
        label={words.row}
        value={person.row}
        choices={rows}
        words={terms.row}
        onChange={(row) => row !== null && change({ row })}
      />
      <Field kind="prose" label={words.stake} value={person.stake} onChange={(stake) => change({ stake })} />
      <Field kind="prose" label={words.said} value={person.said} onChange={(said) => change({ said })} />
      {served !== undefined && (
        <>
          <button type="button" className={style.served} onClick={() => onChoose(served.id)}>
            {dilemma.picture.customerOf(servedName)}
          </button>
          <Field
            kind="prose"
            label={dilemma.picture.needs(servedName)}
            value={person.needs}
            onChange={(needs) => change({ needs })}
          />
          <Field kind="prose" label={dilemma.picture.help} value={person.help} onChange={(help) => change({ help })} />
        </>
      )}
      {person.row === "front-row" && <Promised customer={person} people={people} onChange={onChange} />}
      <RemoveButton what={name} onRemove={onRemove} />
    </fieldset>
  );
}
