import { memo } from "react";
import type { Stakeholder } from "../../../core/dilemma/dilemma.ts";
import { focusOf, isHeard, isRecorded } from "../../../core/dilemma/focus.ts";
import { useWords } from "../../words/use-words.ts";
import { Bust } from "./bust.tsx";
import style from "./figure.module.css";
import { figureId, type Hands, pressOn } from "./hands.ts";
import { isCustomerRow, nameOf } from "./named.ts";

interface Props {
  readonly person: Stakeholder;
  /** Of the cell, and the height of the bust. Pixels. */
  readonly width: number;
  readonly size: number;
  readonly transform: string;
  readonly isSelected: boolean;
  readonly isFocusable: boolean;
  readonly hands: Hands | null;
}

/** Somebody in the photograph. With hands it can be chosen, moved and taken out. */
export const Figure = memo(function Figure({ person, width, size, transform, isSelected, isFocusable, hands }: Props) {
  const { dilemma } = useWords();
  const words = dilemma.picture;
  const bust = <Bust focus={focusOf(person)} size={size} id={person.id} isCustomer={isCustomerRow(person.row)} />;
  if (hands === null) return <g style={{ transform }}>{bust}</g>;
  const name = nameOf(person, dilemma.record.newPerson);
  return (
    <g
      id={figureId(person.id)}
      role="option"
      aria-selected={isSelected}
      aria-label={words.person(name, words.row[person.row], isHeard(person), isRecorded(person))}
      tabIndex={isFocusable ? 0 : -1}
      className={isSelected ? style.selected : style.figure}
      style={{ transform }}
      onClick={() => hands.select(person.id)}
      onFocus={() => hands.select(person.id)}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        if (pressOn(event.key, person, hands)) event.preventDefault();
      }}
    >
      <rect x={-width / 2 + 2} y={-size - 3} width={width - 4} height={size + 60} rx="10" className={style.ring} />
      {bust}
    </g>
  );
});
