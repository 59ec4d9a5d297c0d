import type { ReactNode } from "react";
import { Label, Radio, RadioGroup, Text } from "react-aria-components";
import style from "./choices.module.css";

interface Props<Value extends string> {
  readonly label: string;
  readonly hideLabel?: boolean;
  /** What helps to choose, under the label. */
  readonly hint?: ReactNode;
  readonly value: Value | null;
  readonly choices: readonly Value[];
  readonly show: (value: Value) => ReactNode;
  readonly onChange: (value: Value) => void;
  /** Small words side by side, or cards under each other. */
  readonly form?: "words" | "cards";
  readonly isDisabled?: boolean;
}

/** One of a few choices, all of them in sight. */
export function Choices<Value extends string>({ form = "words", hideLabel = false, ...group }: Props<Value>) {
  const { label, value, choices, show, onChange } = group;
  return (
    <RadioGroup
      className={style.group}
      value={value}
      isDisabled={group.isDisabled ?? false}
      onChange={(chosen) => {
        const found = choices.find((choice) => choice === chosen);
        if (found !== undefined) onChange(found);
      }}
    >
      <Label className={hideLabel ? style.hidden : style.label}>{label}</Label>
      {group.hint !== undefined && (
        <Text slot="description" className={style.hint}>
          {group.hint}
        </Text>
      )}
      <div className={style[form]}>
        {choices.map((choice) => (
          <Radio key={choice} value={choice} className={form === "words" ? style.word : style.card}>
            <span className={style.dot} aria-hidden />
            <span>{show(choice)}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
