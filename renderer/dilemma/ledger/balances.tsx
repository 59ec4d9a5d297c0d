import type { Across } from "../../../core/dilemma/balance.ts";
import { captionLines } from "../../../core/dilemma/caption.ts";
import { useWords } from "../../words/use-words.ts";
import { nameOf } from "../picture/named.ts";
import { useWidth } from "../use-width.ts";
import { Balance } from "./balance.tsx";
import { balanceGrid } from "./balance-grid.ts";
import style from "./balances.module.css";
import type { Titled } from "./use-titled.ts";

interface Props {
  readonly across: readonly Across[];
  readonly options: readonly Titled[];
}

/** Every option as a column of balances, one for each person: what they give on the left, what they get on the right. */
export function Balances({ across, options }: Props) {
  const { dilemma } = useWords();
  const words = dilemma.ledger;
  const [frame, width] = useWidth<HTMLElement>(860);
  const grid = balanceGrid(across, options.length, width - 2);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section ref={frame} className={style.frame} aria-label={words.balances} tabIndex={0}>
      <svg
        viewBox={`0 0 ${grid.width} ${grid.height}`}
        className={style.picture}
        width={grid.width}
        height={grid.height}
        role="img"
        aria-label={words.picture}
      >
        {options.map((option, place) => (
          <g key={option.id} transform={`translate(${grid.columnAt(place)} 0)`}>
            <Title text={option.title.trim() === "" ? dilemma.record.newOption : option.title} width={grid.column} />
            <text x={-34} y="58" textAnchor="middle" className={style.side}>
              {words.gives}
            </text>
            <text x={34} y="58" textAnchor="middle" className={style.side}>
              {words.gets}
            </text>
          </g>
        ))}
        {across.map(({ person, lines }, place) => {
          const { y, height } = grid.rowAt(place);
          return (
            <g key={person.id} transform={`translate(0 ${y})`}>
              <path d={`M12 0H${grid.width - 12}`} className={style.rule} />
              <text x="14" y={grid.isNameAbove ? 20 : 34} className={style.name}>
                {captionLines(nameOf(person, dilemma.record.newPerson), grid.nameLetters, grid.isNameAbove ? 1 : 4).map(
                  (text, line) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a line is nothing but its place
                    <tspan key={line} x="14" dy={line === 0 ? 0 : 17}>
                      {text}
                    </tspan>
                  ),
                )}
              </text>
              {lines.map((line, column) => (
                <g key={line.optionId} transform={`translate(${grid.columnAt(column)} ${height - grid.cell(place)})`}>
                  <Balance line={line} />
                </g>
              ))}
            </g>
          );
        })}
      </svg>
    </section>
  );
}

function Title({ text, width }: { readonly text: string; readonly width: number }) {
  return (
    <text textAnchor="middle" className={style.option}>
      <title>{text}</title>
      {captionLines(text, Math.floor((width - 12) / 7.6), 2).map((part, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is nothing but its place
        <tspan key={line} x="0" y={20 + line * 17}>
          {part}
        </tspan>
      ))}
    </text>
  );
}
