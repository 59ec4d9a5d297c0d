import { memo } from "react";
import { FieldError, Input, Label, Text, TextArea, TextField } from "react-aria-components";
import { useWords } from "../words/use-words.ts";
import style from "./field.module.css";
import { useSteady } from "./use-steady.ts";

/** What the contract takes at most, in characters. */
const mostInProse = 200_000;
const mostInLine = 300;

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What helps to fill it in, under the label. */
  readonly hint?: string;
  readonly placeholder?: string;
  /** What is wrong with what was typed, once it is known. */
  readonly problem?: string | undefined;
  /** One line, a line that wraps when it is long, a text that grows, or a day of the calendar. */
  readonly kind?: "line" | "long-line" | "prose" | "day";
  readonly isRequired?: boolean;
  readonly autoFocus?: boolean;
  /** Keeps the label for screen readers only, where the place says what it is. */
  readonly hideLabel?: boolean;
  readonly maxLength?: number;
  readonly onBlur?: () => void;
}

/** A labelled place to write. Only what changes of it is drawn again: a page of many fields is typed in key by key. */
export function Field({ onChange, onBlur, ...field }: Props) {
  const change = useSteady(onChange);
  const blur = useSteady(() => onBlur?.());
  return <Shown {...field} onChange={change} onBlur={blur} />;
}

const Shown = memo(function ShownField({ kind = "line", hideLabel = false, ...field }: Props) {
  const { shell } = useWords();
  const { label, value, onChange, hint, placeholder } = field;
  const most = field.maxLength ?? (kind === "prose" ? mostInProse : mostInLine);
  const problem = field.problem ?? (value.length >= most ? shell.full(most) : undefined);
  return (
    <TextField
      className={style.field}
      value={value}
      onChange={(text) => onChange(kind === "long-line" ? text.replaceAll(/[\r\n]+/g, " ") : text)}
      isInvalid={problem !== undefined}
      isRequired={field.isRequired ?? false}
      validationBehavior="aria"
      autoFocus={field.autoFocus ?? false}
      onBlur={field.onBlur}
      maxLength={most}
    >
      <Label className={hideLabel ? style.hidden : style.label}>{label}</Label>
      {hint !== undefined && (
        <Text slot="description" className={style.hint}>
          {hint}
        </Text>
      )}
      {kind === "prose" || kind === "long-line" ? (
        <TextArea
          className={`${style.input} ${kind === "prose" ? style.prose : style.longLine}`}
          placeholder={placeholder}
          rows={kind === "prose" ? 2 : 1}
        />
      ) : (
        <Input
          className={style.input}
          placeholder={placeholder}
          {...(kind === "day" ? { type: "date", max: "9999-12-31" } : { type: "text" })}
        />
      )}
      <FieldError className={style.problem}>{problem}</FieldError>
    </TextField>
  );
});
