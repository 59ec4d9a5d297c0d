import { type ReactNode, useDeferredValue } from "react";
import { ButtonLink } from "../../parts/button-link.tsx";
import { useWords } from "../../words/use-words.ts";
import { LockedText } from "../locked-text.tsx";
import { addressOf } from "../steps.ts";
import type { Record } from "../use-record.ts";
import { Compared } from "./compared.tsx";
import style from "./ledger.module.css";
import { LedgerForm } from "./ledger-form.tsx";
import { useTitled } from "./use-titled.ts";

/** The ledger of a dilemma: filled in while it is open, drawn as balances, locked by the decision. */
export function Ledger({ record }: { readonly record: Record }) {
  const { dilemma } = useWords();
  const words = dilemma.ledger;
  const { id, stakeholders, ledger, decision } = record.dilemma;
  const options = useTitled(record.dilemma.options);
  const compared = (
    <Compared
      stakeholders={useDeferredValue(stakeholders)}
      options={useDeferredValue(options)}
      ledger={useDeferredValue(ledger)}
    />
  );
  if (decision !== null || record.readOnly)
    return (
      <div className={style.locked}>
        <LockedText record={record} part="ledger" title={words.title}>
          {ledger.length === 0 ? <p className={style.nothing}>{words.nothingWeighed}</p> : compared}
        </LockedText>
      </div>
    );
  if (options.length === 0)
    return (
      <Part>
        <p className={style.nothing}>{words.noOptions}</p>
      </Part>
    );
  if (stakeholders.length === 0)
    return (
      <Part>
        <p className={style.nothing}>{words.noPeople}</p>
        <ButtonLink to={addressOf(id, "people")}>{words.toPeople}</ButtonLink>
      </Part>
    );
  return (
    <Part>
      <p className={style.lead}>{words.lead}</p>
      <LedgerForm stakeholders={stakeholders} options={options} ledger={ledger} write={record.write} />
      {compared}
    </Part>
  );
}

function Part({ children }: { readonly children: ReactNode }) {
  const { dilemma } = useWords();
  return (
    <section className={style.part} aria-label={dilemma.ledger.title}>
      <h2 className={style.title}>{dilemma.ledger.title}</h2>
      {children}
    </section>
  );
}
