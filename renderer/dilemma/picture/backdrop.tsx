import type { Photograph, Stand } from "../../../core/dilemma/photograph.ts";
import { useWords } from "../../words/use-words.ts";
import style from "./backdrop.module.css";
import { isCustomerRow } from "./named.ts";

/** The ground the rows stand on, with the name of each. */
export function Backdrop({ picture }: { readonly picture: Photograph }) {
  const { terms } = useWords();
  return (
    <g aria-hidden>
      {picture.stands.map((stand) => (
        <g key={stand.row}>
          <rect
            x={stand.x + 3}
            y={stand.y + 3}
            width={stand.width - 6}
            height={stand.height - 6}
            rx="12"
            className={grounds(stand)}
          />
          <text x={stand.x + 12} y={stand.y + 23} className={style.name}>
            {terms.row[stand.row]}
          </text>
          {floors(stand).map((y) => (
            <path key={y} d={`M${stand.x + 12} ${y}h${stand.width - 24}`} className={style.floor} />
          ))}
        </g>
      ))}
    </g>
  );
}

function grounds({ row }: Stand): string | undefined {
  if (row === "non-customers") return style.edge;
  return isCustomerRow(row) ? style.middle : style.wing;
}

/** Where the lines of a row stand: under the busts. */
function floors({ places, size }: Stand): number[] {
  return [...new Set(places.map(({ y }) => y))].map((y) => Math.round(y + size));
}
