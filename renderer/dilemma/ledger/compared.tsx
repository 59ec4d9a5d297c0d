import { useState } from "react";
import { sideBySide } from "../../../core/dilemma/balance.ts";
import { inReadingOrder } from "../../../core/dilemma/people.ts";
import { useWords } from "../../words/use-words.ts";
import { AsTable } from "../as-table.tsx";
import type { Record } from "../use-record.ts";
import { Balances } from "./balances.tsx";
import style from "./compared.module.css";
import { LedgerTable } from "./ledger-table.tsx";

/** The options side by side, as balances or as a table. Both are printed. */
export function Compared({ record }: { readonly record: Record }) {
  const { dilemma } = useWords();
  const words = dilemma.ledger;
  const [isTable, showTable] = useState(false);
  const { stakeholders, options, ledger } = record.dilemma;
  const across = sideBySide(inReadingOrder(stakeholders), options, ledger);
  return (
    <div className={isTable ? style.tableFirst : style.pictureFirst}>
      <div className={style.head}>
        <h3 className={style.title}>{words.balances}</h3>
        <AsTable word={words.asTable} isOn={isTable} onChange={showTable} />
      </div>
      <div className={style.picture}>
        <Balances across={across} options={options} />
      </div>
      <div className={style.table}>
        <LedgerTable across={across} options={options} />
      </div>
    </div>
  );
}
