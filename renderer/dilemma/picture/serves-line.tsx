import type { Stakeholder } from "../../../core/dilemma/dilemma.ts";
import type { Stand } from "../../../core/dilemma/photograph.ts";
import style from "./serves-line.module.css";

interface Placed {
  readonly stand: Stand;
  readonly place: Stand["places"][number];
}

interface Props {
  /** Whoever is selected. */
  readonly person: Stakeholder | undefined;
  readonly people: readonly Stakeholder[];
  readonly places: ReadonlyMap<string, Placed>;
}

/** Thin lines from whoever is selected to their customers, or to the one whose customer they are. */
export function ServesLine({ person, people, places }: Props) {
  if (person === undefined) return null;
  const pairs = people.filter(({ serves, id }) => serves !== null && (serves === person.id || id === person.id));
  return (
    <g aria-hidden>
      {pairs.map(({ id, serves }) => {
        const behind = places.get(id);
        const before = serves === null ? undefined : places.get(serves);
        if (behind === undefined || before === undefined) return null;
        const [fromX, fromY] = [before.place.x + before.place.width / 2, before.place.y + before.stand.size * 0.02];
        const [toX, toY] = [behind.place.x + behind.place.width / 2, behind.place.y + behind.stand.size + 50];
        const half = (fromY + toY) / 2;
        return (
          <path
            key={id}
            d={`M${fromX} ${fromY}C${fromX} ${half} ${toX} ${half} ${toX} ${toY}`}
            className={style.line}
          />
        );
      })}
    </g>
  );
}
