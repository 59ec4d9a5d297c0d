import { ChevronDown } from "lucide-react";
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from "react-aria-components";
import style from "./choice.module.css";

interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value | null;
  readonly choices: readonly Value[];
  /** The word for each choice. */
  readonly words: Readonly<Record<Value, string>> | ((value: Value) => string);
  readonly onChange: (value: Value | null) => void;
  /** The word for no choice; without it one must be chosen. */
  readonly none?: string;
}

/** The key of "none": no value of a union is empty. */
const noneKey = "";

/** One of a few words, from a list that opens. */
export function Choice<Value extends string>({ label, value, choices, words, onChange, none }: Props<Value>) {
  const wordOf = (choice: Value) => (typeof words === "function" ? words(choice) : words[choice]);
  const items = [
    ...(none === undefined ? [] : [{ id: noneKey, word: none }]),
    ...choices.map((choice) => ({ id: choice as string, word: wordOf(choice) })),
  ];
  return (
    <Select
      className={style.choice}
      value={value ?? (none === undefined ? null : noneKey)}
      onChange={(key) => onChange(choices.find((choice) => choice === key) ?? null)}
    >
      <Label className={style.label}>{label}</Label>
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
