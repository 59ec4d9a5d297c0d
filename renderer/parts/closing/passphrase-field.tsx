import { FieldError, Input, Label, Text, TextField } from "react-aria-components";
import style from "../field.module.css";

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isShown: boolean;
  readonly problem: string | undefined;
}

/** A place for a passphrase, which nobody over the shoulder reads unless it is shown. */
export function PassphraseField({ label, hint, value, onChange, isShown, problem }: Props) {
  return (
    <TextField
      className={style.field}
      value={value}
      onChange={onChange}
      isInvalid={problem !== undefined}
      validationBehavior="aria"
      maxLength={1_000}
      type={isShown ? "text" : "password"}
      autoComplete="new-password"
    >
      <Label className={style.label}>{label}</Label>
      {hint !== undefined && (
        <Text slot="description" className={style.hint}>
          {hint}
        </Text>
      )}
      <Input className={style.input} spellCheck="false" autoCapitalize="off" />
      <FieldError className={style.problem}>{problem}</FieldError>
    </TextField>
  );
}
