import { Scale } from "lucide-react";
import { memo, useRef, useState } from "react";
import { type Key, Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { flushSync } from "react-dom";
import type { Stakeholder } from "../../../core/dilemma/dilemma.ts";
import { type LedgerLine, lineOf, withLine } from "../../../core/dilemma/ledger.ts";
import { inReadingOrder } from "../../../core/dilemma/people.ts";
import { command } from "../../commands/command.ts";
import { useOffer } from "../../commands/offers.ts";
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
  const frame = useRef<HTMLDivElement>(null);
  const [chosen, choose] = useState<Key>(options[0]?.id ?? "");
  const shown = options.some(({ id }) => id === chosen) ? chosen : (options[0]?.id ?? "");
  const nameOfOption = ({ title }: Titled) => (title.trim() === "" ? dilemma.record.newOption : title);
  useOffer(
    options.map((option) =>
      command({
        id: `ledger-${option.id}`,
        label: words.fillIn(nameOfOption(option)),
        Icon: Scale,
        group: "here",
        run() {
          flushSync(() => choose(option.id));
          frame.current?.querySelector<HTMLElement>("[role=tab][aria-selected=true]")?.focus();
        },
      }),
    ),
  );
  const people = inReadingOrder(stakeholders);
  return (
    <Tabs ref={frame} className={style.form} selectedKey={shown} onSelectionChange={choose}>
      <TabList className={style.tabs} aria-label={words.options}>
        {options.map((option) => (
          <Tab key={option.id} id={option.id} className={style.tab}>
            {nameOfOption(option)}
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
