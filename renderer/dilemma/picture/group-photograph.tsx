import type { Row, Stakeholder } from "../../../core/dilemma/dilemma.ts";
import { inReadingOrder } from "../../../core/dilemma/people.ts";
import { type Photograph, photograph, type Stand } from "../../../core/dilemma/photograph.ts";
import { useWords } from "../../words/use-words.ts";
import { useWidth } from "../use-width.ts";
import { Backdrop } from "./backdrop.tsx";
import { Figure, useFigureName } from "./figure.tsx";
import { FreePlace } from "./free-place.tsx";
import style from "./group-photograph.module.css";
import { ServesLine } from "./serves-line.tsx";

/** What can be done with the figures of an open picture. */
export interface Hands {
  readonly selectedId: string | null;
  readonly select: (id: string) => void;
  readonly add: (row: Row) => void;
  readonly move: (person: Stakeholder, step: 1 | -1) => void;
  readonly remove: (person: Stakeholder) => void;
  /** Goes to the fields of whoever is selected. */
  readonly write: () => void;
}

/** The element of somebody's figure. */
export function figureId(id: string): string {
  return `figure-${id}`;
}

interface Placed {
  readonly stand: Stand;
  readonly place: Stand["places"][number];
}

function placed({ stands }: Photograph): Map<string, Placed> {
  return new Map(stands.flatMap((stand) => stand.places.map((place) => [place.person.id, { stand, place }] as const)));
}

/** Everyone as in a group photograph. Without hands it is a picture and nothing else. */
export function GroupPhotograph({
  people,
  hands,
}: {
  readonly people: readonly Stakeholder[];
  readonly hands: Hands | null;
}) {
  const { dilemma } = useWords();
  const words = dilemma.picture;
  const [frame, width] = useWidth<HTMLDivElement>(620);
  const figureName = useFigureName();
  const picture = photograph(people, width, hands === null ? "closed" : "open");
  const places = placed(picture);
  const order = inReadingOrder(people);
  const focusable = order.find(({ id }) => id === hands?.selectedId) ?? order[0];

  function press(event: React.KeyboardEvent, person: Stakeholder) {
    if (hands === null) return;
    const index = order.indexOf(person);
    const go = (to: Stakeholder | undefined) => {
      if (to === undefined) return;
      hands.select(to.id);
      document.getElementById(figureId(to.id))?.focus();
    };
    const keys: Readonly<Record<string, () => void>> = {
      ArrowRight: () => go(order[index + 1]),
      ArrowLeft: () => go(order[index - 1]),
      Home: () => go(order[0]),
      End: () => go(order.at(-1)),
      ArrowUp: () => hands.move(person, 1),
      ArrowDown: () => hands.move(person, -1),
      Enter: () => hands.write(),
      " ": () => hands.select(person.id),
      Delete: () => hands.remove(person),
    };
    const act = keys[event.key];
    if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  }

  const figures = order.map((person) => {
    const found = places.get(person.id);
    if (found === undefined) return null;
    const { place, stand } = found;
    const isSelected = person.id === hands?.selectedId;
    const transform = `translate(${place.x + place.width / 2}px, ${place.y + stand.size}px)`;
    const figure = <Figure place={place} stand={stand} isSelected={isSelected} />;
    if (hands === null)
      return (
        <g key={person.id} style={{ transform }}>
          {figure}
        </g>
      );
    return (
      <g
        key={person.id}
        id={figureId(person.id)}
        role="option"
        aria-selected={isSelected}
        aria-label={figureName(person)}
        tabIndex={person.id === focusable?.id ? 0 : -1}
        className={isSelected ? style.selected : style.figure}
        style={{ transform }}
        onClick={() => hands.select(person.id)}
        onFocus={() => hands.select(person.id)}
        onKeyDown={(event) => press(event, person)}
      >
        {figure}
      </g>
    );
  });

  return (
    <div ref={frame} className={style.frame}>
      <svg
        viewBox={`0 0 ${picture.width} ${picture.height}`}
        className={style.picture}
        role={hands === null ? "img" : "group"}
        aria-label={words.picture}
      >
        <Backdrop picture={picture} />
        <ServesLine person={people.find(({ id }) => id === hands?.selectedId)} places={places} people={people} />
        {hands === null ? (
          figures
        ) : (
          <g role="listbox" aria-label={words.picture} aria-describedby="picture-keys">
            {figures}
          </g>
        )}
        {hands !== null && picture.stands.map((stand) => <FreePlace key={stand.row} stand={stand} onAdd={hands.add} />)}
      </svg>
    </div>
  );
}
