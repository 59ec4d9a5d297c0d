import { Plus } from "lucide-react";
import { useRef, useState } from "react";
import { blankPerson, type Row, type Stakeholder } from "../../../core/dilemma/dilemma.ts";
import { inReadingOrder, rowBeside, withoutPerson, withPerson } from "../../../core/dilemma/people.ts";
import { Button } from "../../parts/button.tsx";
import { useWords } from "../../words/use-words.ts";
import { AsTable } from "../as-table.tsx";
import { newId } from "../new-id.ts";
import type { Record } from "../use-record.ts";
import { figureId, GroupPhotograph, type Hands } from "./group-photograph.tsx";
import { HowToRead } from "./how-to-read.tsx";
import { nameOf } from "./named.ts";
import { PeopleTable } from "./people-table.tsx";
import { PersonPanel } from "./person-panel.tsx";
import style from "./picture.module.css";

/** The depth of field of an open dilemma: everyone in one photograph, with the fields of whoever is chosen beside it. */
export function Picture({ record }: { readonly record: Record }) {
  const { dilemma, terms } = useWords();
  const words = dilemma.picture;
  const { stakeholders } = record.dilemma;
  const [selectedId, select] = useState<string | null>(null);
  const [addedId, setAddedId] = useState<string | null>(null);
  const [news, tell] = useState("");
  const [isTable, showTable] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  const selected = stakeholders.find(({ id }) => id === selectedId);
  const called = (person: Stakeholder) => nameOf(person, dilemma.record.newPerson);
  const write = (people: Stakeholder[]) => record.write({ stakeholders: people });

  function add(row: Row) {
    const person = { ...blankPerson, id: newId(), row };
    write([...stakeholders, person]);
    setAddedId(person.id);
    select(person.id);
  }

  function move(person: Stakeholder, step: 1 | -1) {
    const row = rowBeside(person.row, step);
    write(withPerson(stakeholders, { ...person, row }));
    tell(words.moved(called(person), terms.row[row]));
  }

  function remove(person: Stakeholder) {
    const order = inReadingOrder(stakeholders);
    const index = order.indexOf(person);
    const next = order[index + 1] ?? order[index - 1];
    write(withoutPerson(stakeholders, person.id));
    tell(words.removed(called(person)));
    select(next?.id ?? null);
    if (next !== undefined) document.getElementById(figureId(next.id))?.focus();
  }

  const hands: Hands = {
    selectedId,
    select,
    add,
    move,
    remove,
    write: () => panel.current?.querySelector<HTMLElement>("input, textarea")?.focus(),
  };
  return (
    <div className={style.whole}>
      <div className={style.head}>
        <p className={style.lead}>{words.lead}</p>
        <AsTable word={words.asTable} isOn={isTable} onChange={showTable} />
      </div>
      <p id="picture-keys" className={style.hidden}>
        {words.keys}
      </p>
      <div className={style.sides}>
        <div className={isTable ? style.tableFirst : style.pictureFirst}>
          <div className={style.photograph}>
            <GroupPhotograph people={stakeholders} hands={hands} />
          </div>
          <div className={style.table}>
            <PeopleTable people={stakeholders} onChoose={select} />
          </div>
          <div className={style.more}>
            <Button onPress={() => add("front-row")}>
              <Plus aria-hidden />
              {dilemma.record.addPerson}
            </Button>
          </div>
        </div>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape leads back from any of the fields inside */}
        <div
          ref={panel}
          className={style.panel}
          onKeyDown={(event) => {
            if (event.key !== "Escape" || selected === undefined) return;
            document.getElementById(figureId(selected.id))?.focus();
          }}
        >
          {selected === undefined ? (
            <HowToRead isEmpty={stakeholders.length === 0} />
          ) : (
            <PersonPanel
              key={selected.id}
              person={selected}
              people={stakeholders}
              isNew={selected.id === addedId}
              onChange={(person) => write(withPerson(stakeholders, person))}
              onRemove={() => remove(selected)}
              onChoose={select}
            />
          )}
        </div>
      </div>
      <p className={style.hidden} aria-live="polite">
        {news}
      </p>
    </div>
  );
}
