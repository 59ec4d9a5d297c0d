import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { lineOf, withLine } from "../../../core/dilemma/ledger.ts";
import { inReadingOrder } from "../../../core/dilemma/people.ts";
import { useWords } from "../../words/use-words.ts";
import { nameOf } from "../picture/named.ts";
import type { Record } from "../use-record.ts";
import style from "./ledger-form.module.css";
import { LineFields } from "./line-fields.tsx";

/** Fills the ledger in: one option at a time, a person in each row. */
export function LedgerForm({ record }: { readonly record: Record }) {
  const { dilemma } = useWords();
  const words = dilemma.ledger;
  const { options, stakeholders, ledger } = record.dilemma;
  const people = inReadingOrder(stakeholders);
  return (
    <Tabs className={style.form}>
      <TabList className={style.tabs} aria-label={words.options}>
        {options.map((option) => (
          <Tab key={option.id} id={option.id} className={style.tab}>
            {option.title.trim() === "" ? dilemma.record.newOption : option.title}
          </Tab>
        ))}
      </TabList>
      {options.map((option) => (
        <TabPanel key={option.id} id={option.id} className={style.panel}>
          <div className={style.heads} aria-hidden>
            <span>{dilemma.picture.column.who}</span>
            <span>{words.gives}</span>
            <span>{words.gets}</span>
            <span>{words.risk}</span>
            <span>{words.minds}</span>
          </div>
          {people.map((person) => (
            <LineFields
              key={person.id}
              name={nameOf(person, dilemma.record.newPerson)}
              line={lineOf(ledger, option.id, person.id)}
              onChange={(line) => record.write({ ledger: withLine(ledger, line) })}
            />
          ))}
          <p className={style.explain}>{words.explain}</p>
        </TabPanel>
      ))}
    </Tabs>
  );
}
