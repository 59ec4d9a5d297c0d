import { type KeyboardEvent, useState } from "react";
import { FieldError, Input, Label, TextField } from "react-aria-components";
import field from "../parts/field.module.css";
import style from "./kept-field.module.css";

interface Props<Value> {
  readonly label: string;
  /** Keeps the label for screen readers only, where the place says what it is. */
  readonly hideLabel?: boolean;
  readonly value: Value;
  readonly show: (value: Value) => string;
  /** What was typed as a value, or null where it is none. */
  readonly read: (text: string) => Value | null;
  /** What is said of something that is none. */
  readonly problem: string;
  /** The value one step up or down, by the arrow keys; null where it ends. */
  readonly step: (value: Value, by: 1 | -1) => Value | null;
  readonly onChange: (value: Value) => void;
  readonly width: "short" | "row";
}

/** A short value that is typed. What is none stands in the field and says so, and the last good one goes on standing in the plan. */
export function KeptField<Value>({ hideLabel = false, ...given }: Props<Value>) {
  const { value, show, read, onChange } = given;
  const [typed, setTyped] = useState<string | null>(null);
  const shown = show(value);
  const meant = typed === null ? null : read(typed);
  const isWrong = typed !== null && meant === null;
  const stands = isWrong || (meant !== null && show(meant) === shown); // Else it was changed elsewhere since.

  function change(text: string) {
    setTyped(text);
    const fresh = read(text);
    if (fresh !== null && show(fresh) !== shown) onChange(fresh);
  }

  function hear(event: KeyboardEvent<HTMLInputElement>) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Escape" && isWrong) setTyped(null);
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    event.preventDefault();
    const stepped = given.step(value, event.key === "ArrowUp" ? 1 : -1);
    setTyped(null);
    if (stepped !== null) onChange(stepped);
  }

  return (
    <TextField
      className={`${field.field} ${given.width === "row" ? style.rowField : style.shortField}`}
      value={stands && typed !== null ? typed : shown}
      onChange={change}
      onBlur={() => {
        if (!isWrong) setTyped(null);
      }}
      isInvalid={isWrong}
      validationBehavior="aria"
      maxLength={12}
    >
      <Label className={hideLabel ? field.hidden : field.label}>{given.label}</Label>
      <Input
        className={`${field.input} ${style.number}`}
        autoComplete="off"
        onKeyDown={hear}
        onFocus={(event) => event.currentTarget.select()}
      />
      <FieldError className={`${field.problem} ${style.wrong}`}>{given.problem}</FieldError>
    </TextField>
  );
}
