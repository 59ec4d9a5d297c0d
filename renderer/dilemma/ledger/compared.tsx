import { Scale, Table2 } from "lucide-react";
import { memo, useState } from "react";
import { sideBySide } from "../../../core/dilemma/balance.ts";
import type { Stakeholder } from "../../../core/dilemma/dilemma.ts";
import type { LedgerLine } from "../../../core/dilemma/ledger.ts";
import { inReadingOrder } from "../../../core/dilemma/people.ts";
import { command } from "../../commands/command.ts";
import { useOffer } from "../../commands/offers.ts";
import { useWords } from "../../words/use-words.ts";
import { AsTable } from "../as-table.tsx";
import { Balances } from "./balances.tsx";
import style from "./compared.module.css";
import { LedgerTable } from "./ledger-table.tsx";
import type { Titled } from "./use-titled.ts";

interface Props {
  readonly stakeholders: readonly Stakeholder[];
  readonly options: readonly Titled[];
  readonly ledger: readonly LedgerLine[];
}

/** The options side by side, as balances or as a table. Both are printed. */
export const Compared = memo(function Compared({ stakeholders, options, ledger }: Props) {
  const { dilemma } = useWords();
  const words = dilemma.ledger;
  const [isTable, showTable] = useState(false);
  useOffer([
    command({
      id: "balances",
      label: isTable ? words.showPicture : words.showTable,
      Icon: isTable ? Scale : Table2,
      group: "here",
      run: () => showTable(!isTable),
    }),
  ]);
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
});
