import { useState } from "react";
import { Field } from "../parts/field.tsx";
import { useWords } from "../words/use-words.ts";

interface Props {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** A whole number up to 999, or nothing. What is no number stands in the field, and the old number in the case. */
export function NumberField({ label, value, onChange }: Props) {
  const { ownCase: words } = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = value === null ? "" : String(value);
  function change(text: string) {
    const isNumber = /^\d{0,3}$/.test(text.trim());
    setTyped(isNumber ? null : text);
    if (isNumber) onChange(text.trim() === "" ? null : Number(text));
  }
  return (
    <Field
      label={label}
      value={typed ?? shown}
      problem={typed === null ? undefined : words.digits}
      onChange={change}
      onBlur={() => setTyped(null)}
    />
  );
}
