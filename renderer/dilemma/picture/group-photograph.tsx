import { memo } from "react";
import type { Stakeholder } from "../../../core/dilemma/dilemma.ts";
import { inReadingOrder } from "../../../core/dilemma/people.ts";
import { type Photograph, type Place, photograph, type Stand } from "../../../core/dilemma/photograph.ts";
import { useWords } from "../../words/use-words.ts";
import { useWidth } from "../use-width.ts";
import { Backdrop } from "./backdrop.tsx";
import { Caption } from "./caption.tsx";
import { Figure } from "./figure.tsx";
import { FreePlace } from "./free-place.tsx";
import style from "./group-photograph.module.css";
import type { Hands } from "./hands.ts";
import { ServesLine } from "./serves-line.tsx";

interface Props {
  readonly people: readonly Stakeholder[];
  readonly selectedId?: string | null;
  /** Null for a picture that is only looked at. */
  readonly hands: Hands | null;
}

/** Everyone as in a group photograph: figures first, their captions over them. */
export const GroupPhotograph = memo(function GroupPhotograph({ people, selectedId = null, hands }: Props) {
  const { dilemma } = useWords();
  const words = dilemma.picture;
  const [frame, width] = useWidth<HTMLDivElement>(620);
  const picture = photograph(people, width, hands === null ? "closed" : "open");
  const order = inReadingOrder(people);
  const placed = inOrder(picture, order);
  const selected = order.find(({ id }) => id === selectedId);
  const focusable = selected ?? order[0];
  const figures = placed.map(({ place, stand }) => (
    <Figure
      key={place.person.id}
      person={place.person}
      width={place.width}
      size={stand.size}
      transform={footOf(place, stand)}
      isSelected={place.person === selected}
      isFocusable={place.person === focusable}
      hands={hands}
    />
  ));
  return (
    <div ref={frame} className={style.frame}>
      <svg
        viewBox={`0 0 ${picture.width} ${picture.height}`}
        className={style.picture}
        role={hands === null ? "img" : "group"}
        aria-label={words.picture}
      >
        <Backdrop picture={picture} />
        <ServesLine person={selected} placed={placed} />
        {hands === null || people.length === 0 ? (
          figures
        ) : (
          <g role="listbox" aria-label={words.picture} aria-describedby="picture-keys">
            {figures}
          </g>
        )}
        <g aria-hidden className={style.captions}>
          {placed.map(({ place, stand }) => (
            <g key={place.person.id} className={style.caption} style={{ transform: footOf(place, stand) }}>
              <Caption person={place.person} width={place.width} isSelected={place.person === selected} />
            </g>
          ))}
        </g>
        {hands !== null && picture.stands.map((stand) => <FreePlace key={stand.row} stand={stand} onAdd={hands.add} />)}
      </svg>
    </div>
  );
});

export interface Placed {
  readonly place: Place;
  readonly stand: Stand;
}

/** The places in the order people are read, so that a figure that moves to another row stays the same element. */
function inOrder({ stands }: Photograph, order: readonly Stakeholder[]): Placed[] {
  const places = new Map(stands.flatMap((stand) => stand.places.map((place) => [place.person.id, { place, stand }])));
  return order.flatMap(({ id }) => places.get(id) ?? []);
}

function footOf({ x, y, width }: Place, { size }: Stand): string {
  return `translate(${x + width / 2}px, ${y + size}px)`;
}
