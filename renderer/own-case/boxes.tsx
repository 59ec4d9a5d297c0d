import style from "./own-case.module.css";

interface Props<Value extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly choices: readonly Value[];
  readonly wordOf: (value: Value) => string;
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: Value[]) => void;
}

/** Some of a few choices, all of them in sight. What is chosen and not offered any more stays chosen. */
export function Boxes<Value extends string>({ label, hint, choices, wordOf, chosen, onChange }: Props<Value>) {
  return (
    <fieldset className={style.boxes}>
      <legend className={style.legend}>{label}</legend>
      {hint !== undefined && <p className={style.wholeLine}>{hint}</p>}
      {choices.map((choice) => (
        <label key={choice} className={style.box}>
          <input
            type="checkbox"
            checked={chosen.includes(choice)}
            onChange={({ currentTarget }) =>
              onChange(currentTarget.checked ? [...chosen, choice] : chosen.filter((other) => other !== choice))
            }
          />
          {wordOf(choice)}
        </label>
      ))}
    </fieldset>
  );
}
