import { wholeFrom } from "../../core/workshop/plan/typed.ts";
import { useWords } from "../words/use-words.ts";
import { KeptField } from "./kept-field.tsx";

interface Props {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly value: number;
  readonly ends: { readonly least: number; readonly most: number };
  readonly width: "short" | "row";
  readonly onChange: (minutes: number) => void;
}

/** Minutes: a whole number between two ends. */
export function MinutesField({ value, ends, ...rest }: Props) {
  const { workshop: words } = useWords();
  return (
    <KeptField
      {...rest}
      value={value}
      show={String}
      read={(text) => wholeFrom(text, ends)}
      problem={words.minutesWrong(ends.least, ends.most, value)}
      step={(present, by) => wholeFrom(String(present + by), ends)}
    />
  );
}
