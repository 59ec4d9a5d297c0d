import type { Calibration } from "../../core/insights/calibration.ts";
import { whole } from "../words/numbers.ts";
import { useWords } from "../words/use-words.ts";
import style from "./curve.module.css";

const side = 330;
const left = 54;
const top = 12;
const ticks = [0, 25, 50, 75, 100] as const;

const across = (share: number) => left + share * side;
const up = (share: number) => top + (1 - share) * side;

/** Large enough for its count to stand in it, its area growing with the count, and never so large that it hides others. */
function radius(count: number): number {
  return Math.min(24, 9 + 2.5 * Math.sqrt(count));
}

/** Stated confidence against what came true: a dot for each group, its count in it, whiskers for what chance allows. */
export function Curve({ calibration }: { readonly calibration: Calibration }) {
  const { insights: words } = useWords();
  const { whole: all, bins } = calibration;
  return (
    <svg
      className={style.curve}
      viewBox={`0 0 ${left + side + 28} ${top + side + 52}`}
      role="img"
      aria-label={words.curve(all.count, all.stated, all.share)}
    >
      {ticks.map((tick) => (
        <g key={tick} className={style.grid}>
          <line x1={across(0)} x2={across(1)} y1={up(tick / 100)} y2={up(tick / 100)} />
          <line x1={across(tick / 100)} x2={across(tick / 100)} y1={up(0)} y2={up(1)} />
          <text x={left - 8} y={up(tick / 100) + 4} textAnchor="end">
            {whole(tick)}
          </text>
          <text x={across(tick / 100)} y={up(0) + 20} textAnchor="middle">
            {whole(tick)}
          </text>
        </g>
      ))}
      <text className={style.axis} x={across(0.5)} y={up(0) + 42} textAnchor="middle">
        {words.stated}
      </text>
      <text className={style.axis} x={14} y={up(0.5)} textAnchor="middle" transform={`rotate(-90 14 ${up(0.5)})`}>
        {words.came}
      </text>
      <line className={style.diagonal} x1={across(0)} y1={up(0)} x2={across(1)} y2={up(1)} />
      {bins.map(({ from, stated, interval: { low, high } }) => (
        <path
          key={from}
          className={style.whisker}
          d={`M${across(stated)} ${up(low)}V${up(high)}m-5 0h10M${across(stated) - 5} ${up(low)}h10`}
        />
      ))}
      <polyline
        className={style.line}
        points={bins.map(({ stated, share }) => `${across(stated)},${up(share)}`).join(" ")}
      />
      {bins.map(({ from, stated, share, count }) => (
        <g key={from} className={style.dot}>
          <circle cx={across(stated)} cy={up(share)} r={radius(count)} />
          <text x={across(stated)} y={up(share) + 4.5} textAnchor="middle">
            {whole(count)}
          </text>
        </g>
      ))}
    </svg>
  );
}
