import { Plus } from "lucide-react";
import { useMemo, useRef, useState } from "react";
import { blankPerson, type Row, type Stakeholder } from "../../../core/dilemma/dilemma.ts";
import { inReadingOrder, rowBeside, withoutPerson, withPerson } from "../../../core/dilemma/people.ts";
import { Button } from "../../parts/button.tsx";
import { useSteady } from "../../parts/use-steady.ts";
import { useWords } from "../../words/use-words.ts";
import { AsTable } from "../as-table.tsx";
import { newId } from "../new-id.ts";
import type { Record } from "../use-record.ts";
import { GroupPhotograph } from "./group-photograph.tsx";
import { focusFigure, type Hands } from "./hands.ts";
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

  const add = useSteady((row: Row) => {
    const person = { ...blankPerson, id: newId(), row };
    write([...stakeholders, person]);
    setAddedId(person.id);
    select(person.id);
  });

  const move = useSteady((person: Stakeholder, step: 1 | -1) => {
    const row = rowBeside(person.row, step);
    write(withPerson(stakeholders, { ...person, row }));
    tell(words.moved(called(person), terms.row[row]));
  });

  const remove = useSteady((person: Stakeholder) => {
    const before = inReadingOrder(stakeholders);
    const index = before.indexOf(person);
    const next = before[index + 1] ?? before[index - 1];
    write(withoutPerson(stakeholders, person.id));
    tell(words.removed(called(person)));
    select(next?.id ?? null);
    focusFigure(next);
  });

  const order = useSteady(() => inReadingOrder(stakeholders));
  const hands = useMemo<Hands>(
    () => ({
      select,
      add,
      order,
      move,
      remove,
      write: () => panel.current?.querySelector<HTMLElement>("input, textarea")?.focus(),
    }),
    [add, order, move, remove],
  );
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
            <GroupPhotograph people={stakeholders} selectedId={selectedId} hands={hands} />
          </div>
          <div className={style.table}>
            <PeopleTable people={stakeholders} onChoose={select} />
          </div>
          <div className={style.more}>
            <Button takesOver={stakeholders.length === 0 && news !== ""} onPress={() => add("front-row")}>
              <Plus aria-hidden />
              {dilemma.record.addPerson}
            </Button>
          </div>
        </div>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape leads back from any of the fields inside */}
        <div
          ref={panel}
          className={selected === undefined ? style.reading : style.writing}
          onKeyDown={(event) => {
            if (event.key === "Escape") focusFigure(selected);
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
