import type { Choosing } from "../../../core/circle/round/compare.ts";
import { lanesOf } from "../../../core/circle/round/lanes.ts";
import { useWords } from "../../words/use-words.ts";
import style from "./sure-line.module.css";
import { nameOf } from "./voice-name.tsx";

/** The room above the line for one lane of marks, and for the line with its numbers. In rem, so that it grows with the text. */
const laneHeight = 1.625;
const foot = 1.5;

const ticks = [0, 50, 100] as const;

/** The letter a mark is told by: the first of the name. */
function letterOf(name: string): string {
  return [...name][0]?.toUpperCase() ?? "";
}

interface Props {
  readonly option: string;
  readonly choosing: readonly Choosing[];
}

/** A line from 0 to 100 and a mark on it for each person: a disc with the first letter, the reader's own a square. */
export function SureLine({ option, choosing }: Props) {
  const all = useWords();
  const words = all.round.compare;
  const lanes = lanesOf(choosing.map(({ confidence }) => confidence));
  const ground = (Math.max(0, ...lanes) + 1) * laneHeight + 0.25;
  const marks = choosing.map(({ voice, confidence }) => words.mark(nameOf(voice, all), confidence));
  return (
    <div className={style.frame}>
      <svg
        className={style.line}
        height={`${ground + foot}rem`}
        role="img"
        aria-label={words.line(option, all.round.listed(marks))}
      >
        <line className={style.axis} x1="0" x2="100%" y1={`${ground}rem`} y2={`${ground}rem`} />
        {ticks.map((tick) => (
          <g key={tick}>
            <line
              className={style.axis}
              x1={`${tick}%`}
              x2={`${tick}%`}
              y1={`${ground - 0.1875}rem`}
              y2={`${ground + 0.1875}rem`}
            />
            <text className={style.tick} x={`${tick}%`} y={`${ground + 1.25}rem`} textAnchor="middle">
              {tick}
            </text>
          </g>
        ))}
        {choosing.map(({ voice, confidence }, place) => {
          const height = ground - 0.25 - ((lanes[place] ?? 0) + 0.5) * laneHeight;
          return (
            <svg key={voice.id} x={`${confidence}%`} y={`${height}rem`} overflow="visible">
              <title>{marks[place]}</title>
              {voice.isOwn ? (
                <rect className={style.own} x="-0.6875rem" y="-0.6875rem" width="1.375rem" height="1.375rem" />
              ) : (
                <circle className={voice.vouched.kind === "doubtful" ? style.doubtful : style.mark} r="0.6875rem" />
              )}
              <text className={voice.isOwn ? style.ownLetter : style.letter} y="0.28rem" textAnchor="middle">
                {letterOf(nameOf(voice, all))}
              </text>
            </svg>
          );
        })}
      </svg>
    </div>
  );
}
