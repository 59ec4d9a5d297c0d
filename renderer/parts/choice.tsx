import { ChevronDown } from "lucide-react";
import { memo } from "react";
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from "react-aria-components";
import style from "./choice.module.css";
import { useSteady } from "./use-steady.ts";

interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value | null;
  readonly choices: readonly Value[];
  /** The word for each choice. */
  readonly words: Readonly<Record<Value, string>> | ((value: Value) => string);
  readonly onChange: (value: Value | null) => void;
  /** Beside other fields of a form, or above a list it narrows, where it steps back. */
  readonly place?: "form" | "filter";
  /** The word for no choice; without it one must be chosen. */
  readonly none?: string;
}

/** The key of "none": no value of a union is empty. */
const noneKey = "";

/** One of a few words, from a list that opens. It is drawn again only when something of it changes. */
export function Choice<Value extends string>({ onChange, ...choice }: Props<Value>) {
  return <Shown {...choice} onChange={useSteady(onChange)} />;
}

const Shown = memo(ShownChoice) as typeof ShownChoice;

function ShownChoice<Value extends string>({ place = "form", ...choice }: Props<Value>) {
  const { label, value, choices, words, onChange, none } = choice;
  const wordOf = (one: Value) => (typeof words === "function" ? words(one) : words[one]);
  const items = [
    ...(none === undefined ? [] : [{ id: noneKey, word: none }]),
    ...choices.map((one) => ({ id: one as string, word: wordOf(one) })),
  ];
  return (
    <Select
      className={style.choice}
      value={value ?? (none === undefined ? null : noneKey)}
      onChange={(key) => onChange(choices.find((one) => one === key) ?? null)}
    >
      <Label className={place === "form" ? style.label : style.quietLabel}>{label}</Label>
      <Button className={style.button}>
        <SelectValue />
        <ChevronDown aria-hidden size={16} />
      </Button>
      <Popover className={style.popover}>
        <ListBox className={style.list} items={items}>
          {(item) => (
            <ListBoxItem className={style.item} id={item.id} textValue={item.word}>
              {item.word}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
