import { memo } from "react";
import { captionLines } from "../../../core/dilemma/caption.ts";
import type { Stakeholder } from "../../../core/dilemma/dilemma.ts";
import { focusOf, isHeard } from "../../../core/dilemma/focus.ts";
import { useWords } from "../../words/use-words.ts";
import style from "./caption.module.css";
import { nameOf } from "./named.ts";

/** How wide a letter of a caption is, about, in pixels. */
const letter = 7.5;
const lineHeight = 15;

interface Props {
  readonly person: Stakeholder;
  /** Of the cell, in pixels. */
  readonly width: number;
  readonly isSelected: boolean;
}

/** The name under a figure and, in words, what keeps it out of focus. It begins at the point 0, 0. */
export const Caption = memo(function Caption({ person, width, isSelected }: Props) {
  const { dilemma } = useWords();
  const words = dilemma.picture;
  const focus = focusOf(person);
  const lines = captionLines(nameOf(person, dilemma.record.newPerson), Math.floor((width - 6) / letter), 3);
  const missing = isHeard(person) ? words.unrecorded : words.unheard;
  const told = focus === "out" ? words.focus.out : focus === "half" ? missing : null;
  return (
    <>
      <text className={isSelected ? style.selectedName : style.name} textAnchor="middle">
        {lines.map((text, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is nothing but its place
          <tspan key={line} x="0" y={15 + line * lineHeight}>
            {text}
          </tspan>
        ))}
      </text>
      {told !== null && (
        <text className={style.told} textAnchor="middle" y={14 + lines.length * lineHeight}>
          {told}
        </text>
      )}
    </>
  );
});
