import { type Across, isBlank, marksOf } from "../../../core/dilemma/balance.ts";
import type { LedgerLine } from "../../../core/dilemma/ledger.ts";
import { useWords } from "../../words/use-words.ts";
import { nameOf } from "../picture/named.ts";
import style from "../picture/people-table.module.css";
import type { Titled } from "./use-titled.ts";

/** The balances in words. */
export function LedgerTable({
  across,
  options,
}: {
  readonly across: readonly Across[];
  readonly options: readonly Titled[];
}) {
  const { dilemma } = useWords();
  const words = dilemma.ledger;
  const told = (line: LedgerLine) => {
    if (isBlank(line)) return words.blank;
    const gives = line.gives === null ? words.givesBlank : words.givesAmount(words.amount[line.gives]);
    const gets = line.gets === null ? words.getsBlank : words.getsAmount(words.amount[line.gets]);
    return [gives, gets, ...marksOf(line).map((mark) => words.mark[mark])].join("; ");
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={style.scroll} aria-label={words.table} tabIndex={0}>
      <table className={style.table}>
        <caption className={style.hidden}>{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.who}</th>
            {options.map((option) => (
              <th key={option.id} scope="col">
                {option.title.trim() === "" ? dilemma.record.newOption : option.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {across.map(({ person, lines }) => (
            <tr key={person.id}>
              <th scope="row">{nameOf(person, dilemma.record.newPerson)}</th>
              {lines.map((line) => (
                <td key={line.optionId}>{told(line)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
