import { Table2 } from "lucide-react";
import { ToggleButton } from "react-aria-components";
import style from "./as-table.module.css";

interface Props {
  readonly word: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** Shows a picture as a table instead, for those who would rather read or cannot see it. */
export function AsTable({ word, isOn, onChange }: Props) {
  return (
    <ToggleButton className={style.toggle} isSelected={isOn} onChange={onChange}>
      <Table2 aria-hidden size={16} />
      {word}
    </ToggleButton>
  );
}
