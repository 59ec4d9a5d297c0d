import { useWords } from "../words/use-words.ts";
import style from "./entry-row.module.css";

interface Props {
  readonly title: string;
  readonly isChosen: boolean;
  readonly onTurn: (isRange: boolean) => void;
}

/** The boxes of the rows above and below: arrow keys go from one to the next, with Shift they choose on the way. */
function neighbour(box: HTMLInputElement, key: string): HTMLInputElement | undefined {
  if (key !== "ArrowDown" && key !== "ArrowUp") return undefined;
  const boxes = [...(box.closest("ul")?.querySelectorAll<HTMLInputElement>("input[type=checkbox]") ?? [])];
  return boxes[boxes.indexOf(box) + (key === "ArrowDown" ? 1 : -1)];
}

/** The box that chooses a dilemma; Shift chooses everything from the last one to it. */
export function RowBox({ title, isChosen, onTurn }: Props) {
  const { journal } = useWords();
  return (
    <label className={style.box}>
      <input
        type="checkbox"
        aria-label={journal.choose(title)}
        checked={isChosen}
        onChange={({ nativeEvent }) => onTurn(nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)}
        onKeyDown={(event) => {
          const next = neighbour(event.currentTarget, event.key);
          if (next === undefined) return;
          event.preventDefault();
          next.focus();
          if (event.shiftKey && !next.checked) next.click();
        }}
      />
    </label>
  );
}
