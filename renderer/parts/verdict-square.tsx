import type { Verdict } from "../../core/dilemma/review.ts";
import { useWords } from "../words/use-words.ts";
import style from "./verdict-square.module.css";

/** How a field is drawn: empty, in the row or column already judged, or the one that counts. */
export type FieldTone = "empty" | "near" | "full";

interface Props {
  /** What the picture says, for those who cannot see it. */
  readonly label: string;
  readonly toneOf: (verdict: Verdict) => FieldTone;
  /** What stands in a field besides its name: a count, a mark. */
  readonly markOf: (verdict: Verdict) => string;
}

const fields = [
  { verdict: "deserved-success", x: 0, y: 0 },
  { verdict: "bad-luck", x: 1, y: 0 },
  { verdict: "dumb-luck", x: 0, y: 1 },
  { verdict: "deserved-failure", x: 1, y: 1 },
] as const;

const wide = 146;
const high = 72;
const left = 108;
const top = 28;

/** The way it was decided against the way it went, as a square of four fields. */
export function VerdictSquare({ label, toneOf, markOf }: Props) {
  const { terms } = useWords();
  return (
    <svg
      className={style.square}
      viewBox={`0 0 ${left + 2 * wide + 2} ${top + 2 * high + 2}`}
      role="img"
      aria-label={label}
    >
      {[terms.went.good, terms.went.poor].map((side, x) => (
        <text key={side} className={style.side} x={left + (x + 0.5) * wide} y={18} textAnchor="middle">
          {side}
        </text>
      ))}
      {[terms.decided.good, terms.decided.poor].map((side, y) => (
        <text key={side} className={style.side} x={left - 10} y={top + (y + 0.5) * high + 4} textAnchor="end">
          {side}
        </text>
      ))}
      {fields.map(({ verdict, x, y }) => (
        <g key={verdict} className={style[toneOf(verdict)]}>
          <rect x={left + x * wide + 2} y={top + y * high + 2} width={wide - 4} height={high - 4} rx={8} />
          <text className={style.name} x={left + (x + 0.5) * wide} y={top + y * high + 27} textAnchor="middle">
            {terms.verdict[verdict]}
          </text>
          <text className={style.mark} x={left + (x + 0.5) * wide} y={top + y * high + 54} textAnchor="middle">
            {markOf(verdict)}
          </text>
        </g>
      ))}
    </svg>
  );
}
