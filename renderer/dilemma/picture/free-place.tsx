import type { Row } from "../../../core/dilemma/dilemma.ts";
import type { Stand } from "../../../core/dilemma/photograph.ts";
import { useWords } from "../../words/use-words.ts";
import style from "./free-place.module.css";

/** The place in a row that is still free: pressing it adds somebody there. */
export function FreePlace({ stand, onAdd }: { readonly stand: Stand; readonly onAdd: (row: Row) => void }) {
  const { dilemma, terms } = useWords();
  const { free, row } = stand;
  if (free === null) return null;
  const { x, y, radius } = free;
  const arm = radius / 3;
  return (
    // biome-ignore lint/a11y/useSemanticElements: inside a drawing there is no button element
    <g
      role="button"
      tabIndex={0}
      aria-label={dilemma.picture.addTo(terms.row[row])}
      className={style.free}
      transform={`translate(${x} ${y})`}
      onClick={() => onAdd(row)}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        onAdd(row);
      }}
    >
      <circle r={radius + 4} className={style.reach} />
      <circle r={radius} className={style.ring} />
      <path d={`M${-arm} 0h${2 * arm}m${-arm} ${-arm}v${2 * arm}`} className={style.plus} />
    </g>
  );
}
