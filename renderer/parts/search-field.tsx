import { Search, X } from "lucide-react";
import type { Ref } from "react";
import { SearchField as AriaSearchField, Button, Input } from "react-aria-components";
import { useWords } from "../words/use-words.ts";
import style from "./search-field.module.css";

interface Props {
  readonly label: string;
  readonly placeholder: string;
  /** Left out where an `Autocomplete` around it keeps what is typed. */
  readonly value?: string;
  readonly onChange?: (value: string) => void;
  readonly autoFocus?: boolean;
  readonly input?: Ref<HTMLInputElement>;
  /** What Enter does. */
  readonly onEnter?: () => void;
  /** What Escape does besides emptying it. */
  readonly onEscape?: () => void;
}

/** A line to search in. Escape empties it; when it is empty, what is around it hears of it: a dialog closes. */
export function SearchField({
  label,
  placeholder,
  value,
  onChange,
  autoFocus = false,
  input,
  onEnter,
  onEscape,
}: Props) {
  const { find } = useWords();
  return (
    <AriaSearchField
      aria-label={label}
      className={style.field}
      value={value}
      onChange={onChange}
      autoFocus={autoFocus}
      onSubmit={onEnter}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        if (onEscape !== undefined) onEscape();
        else if (event.target instanceof HTMLInputElement && event.target.value === "") event.continuePropagation();
      }}
    >
      <Search aria-hidden className={style.icon} />
      <Input ref={input} className={style.input} placeholder={placeholder} maxLength={200} spellCheck="false" />
      <Button className={style.clear} aria-label={find.clear}>
        <X aria-hidden size={16} />
      </Button>
    </AriaSearchField>
  );
}
