import { type ReactNode, useId } from "react";
import style from "./tick.module.css";

interface Props {
  readonly label: string;
  /** What it means, under the label. */
  readonly hint?: ReactNode;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** A box to tick with a sentence beside it. */
export function Tick({ label, hint, isOn, onChange }: Props) {
  const about = useId();
  return (
    <div className={style.tick}>
      <label className={style.label}>
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={hint === undefined ? undefined : about}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
        {label}
      </label>
      {hint !== undefined && (
        <p id={about} className={style.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
