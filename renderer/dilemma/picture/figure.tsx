import { captionLines } from "../../../core/dilemma/caption.ts";
import { focusOf, isHeard, isRecorded } from "../../../core/dilemma/focus.ts";
import type { Place, Stand } from "../../../core/dilemma/photograph.ts";
import { useWords } from "../../words/use-words.ts";
import { Bust } from "./bust.tsx";
import style from "./figure.module.css";
import { isCustomerRow, nameOf } from "./named.ts";

interface Props {
  readonly place: Place;
  readonly stand: Stand;
  readonly isSelected: boolean;
}

/** How wide a letter of a caption is, about, in pixels. */
const letter = 7.5;
const lineHeight = 15;

/** Somebody in the photograph: the bust, the name under it, and in words what is missing. */
export function Figure({ place, stand, isSelected }: Props) {
  const { dilemma } = useWords();
  const words = dilemma.picture;
  const { person, width } = place;
  const focus = focusOf(person);
  const lines = captionLines(nameOf(person, dilemma.record.newPerson), Math.floor((width - 6) / letter), 3);
  const missing = isHeard(person) ? words.unrecorded : words.unheard;
  const told = focus === "out" ? words.focus.out : focus === "half" ? missing : null;
  return (
    <>
      <title>{person.name}</title>
      <rect
        x={-width / 2 + 2}
        y={-stand.size - 3}
        width={width - 4}
        height={stand.size + 60}
        rx="10"
        className={style.ring}
      />
      <Bust focus={focus} size={stand.size} id={person.id} isCustomer={isCustomerRow(person.row)} />
      <text className={isSelected ? style.selectedName : style.name} textAnchor="middle">
        {lines.map((text, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is nothing but its place
          <tspan key={place} x="0" y={15 + place * lineHeight}>
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
}

/** What a figure is called for those who cannot see it. */
export function useFigureName(): (person: Place["person"]) => string {
  const { dilemma } = useWords();
  const words = dilemma.picture;
  return (person) =>
    words.person(nameOf(person, dilemma.record.newPerson), words.row[person.row], isHeard(person), isRecorded(person));
}
