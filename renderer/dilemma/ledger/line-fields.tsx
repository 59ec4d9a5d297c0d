import { type Amount, amounts, type LedgerLine } from "../../../core/dilemma/ledger.ts";
import { useWords } from "../../words/use-words.ts";
import style from "./line-fields.module.css";

interface Props {
  readonly name: string;
  readonly line: LedgerLine;
  readonly onChange: (line: LedgerLine) => void;
}

/** What one person gives and gets under one option, in a row. */
export function LineFields({ name, line, onChange }: Props) {
  const { dilemma } = useWords();
  const words = dilemma.ledger;
  return (
    <fieldset className={style.line} aria-label={name}>
      <span className={style.name}>{name}</span>
      <AmountChoice
        label={words.givesOf(name)}
        word={words.gives}
        value={line.gives}
        onChange={(gives) => onChange({ ...line, gives })}
      />
      <AmountChoice
        label={words.getsOf(name)}
        word={words.gets}
        value={line.gets}
        onChange={(gets) => onChange({ ...line, gets })}
      />
      <Check
        label={words.riskOf(name)}
        word={words.risk}
        isOn={line.risk}
        onChange={(risk) => onChange({ ...line, risk })}
      />
      <Check
        label={words.mindsOf(name)}
        word={words.minds}
        isOn={line.minds}
        onChange={(minds) => onChange({ ...line, minds })}
      />
    </fieldset>
  );
}

interface AmountProps {
  readonly label: string;
  readonly word: string;
  readonly value: Amount | null;
  readonly onChange: (amount: Amount | null) => void;
}

/** One of the four words, or none. The list of the system: its first letter chooses. */
function AmountChoice({ label, word, value, onChange }: AmountProps) {
  const { dilemma } = useWords();
  const words = dilemma.ledger;
  return (
    <div className={style.cell}>
      <span className={style.word} aria-hidden>
        {word}
      </span>
      <select
        className={value === null ? style.blank : style.amount}
        aria-label={label}
        value={value ?? ""}
        onChange={({ target }) => onChange(amounts.find((amount) => amount === target.value) ?? null)}
      >
        <option value="">{words.blank}</option>
        {amounts.map((amount) => (
          <option key={amount} value={amount}>
            {words.amount[amount]}
          </option>
        ))}
      </select>
    </div>
  );
}

interface CheckProps {
  readonly label: string;
  readonly word: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Check({ label, word, isOn, onChange }: CheckProps) {
  return (
    <label className={style.check}>
      <input type="checkbox" aria-label={label} checked={isOn} onChange={({ target }) => onChange(target.checked)} />
      <span className={style.word} aria-hidden>
        {word}
      </span>
    </label>
  );
}
