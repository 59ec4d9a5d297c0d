import type { Stakeholder } from "../../../core/dilemma/dilemma.ts";
import type { Placed } from "./group-photograph.tsx";
import style from "./serves-line.module.css";

/** Thin lines from whoever is selected to their customers, or to the one whose customer they are. */
export function ServesLine({
  person,
  placed,
}: {
  readonly person: Stakeholder | undefined;
  readonly placed: readonly Placed[];
}) {
  if (person === undefined) return null;
  const find = (id: string | null) => placed.find(({ place }) => place.person.id === id);
  const behind = placed.filter(({ place }) => place.person.serves === person.id || place.person.id === person.id);
  return (
    <g aria-hidden>
      {behind.map((back) => {
        const front = find(back.place.person.serves);
        if (front === undefined) return null;
        return <path key={back.place.person.id} d={between(front, back)} className={style.line} />;
      })}
    </g>
  );
}

/** A curve from the head of the one in front to below the caption of the one behind. */
function between(front: Placed, back: Placed): string {
  const [fromX, fromY] = [front.place.x + front.place.width / 2, front.place.y];
  const [toX, toY] = [back.place.x + back.place.width / 2, back.place.y + back.stand.size + 50];
  const half = (fromY + toY) / 2;
  return `M${fromX} ${fromY}C${fromX} ${half} ${toX} ${half} ${toX} ${toY}`;
}
