import { memo } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import type { Stakeholder } from "../../../core/dilemma/dilemma.ts";
import { type LedgerLine, lineOf, withLine } from "../../../core/dilemma/ledger.ts";
import { inReadingOrder } from "../../../core/dilemma/people.ts";
import { useWords } from "../../words/use-words.ts";
import { nameOf } from "../picture/named.ts";
import type { Record } from "../use-record.ts";
import style from "./ledger-form.module.css";
import { LineFields } from "./line-fields.tsx";
import type { Titled } from "./use-titled.ts";

interface Props extends Pick<Record, "write"> {
  readonly stakeholders: readonly Stakeholder[];
  readonly options: readonly Titled[];
  readonly ledger: readonly LedgerLine[];
}

/** Fills the ledger in: one option at a time, a person in each row. */
export const LedgerForm = memo(function LedgerForm({ stakeholders, options, ledger, write }: Props) {
  const { dilemma } = useWords();
  const words = dilemma.ledger;
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
              onChange={(line) => write({ ledger: withLine(ledger, line) })}
            />
          ))}
          <p className={style.explain}>{words.explain}</p>
        </TabPanel>
      ))}
    </Tabs>
  );
});
