import { dip, marksOf, weights } from "../../../core/dilemma/balance.ts";
import type { Amount, LedgerLine } from "../../../core/dilemma/ledger.ts";
import { useWords } from "../../words/use-words.ts";
import style from "./balance.module.css";

/** Half the beam, in pixels, and where it turns. */
const arm = 40;
const pivot = 22;
const rope = 26;

/** A beam balance: on the left what somebody gives, on the right what they get, in weights and in words. */
export function Balance({ line }: { readonly line: LedgerLine }) {
  const { dilemma } = useWords();
  const words = dilemma.ledger;
  const turn = (dip(line) * Math.PI) / 180;
  const [x, y] = [arm * Math.cos(turn), arm * Math.sin(turn)];
  const isWhole = line.gives !== null && line.gets !== null;
  return (
    <g>
      <path d={`M0 ${pivot}V72M-11 72H11`} className={style.post} />
      <path d={`M${-x} ${pivot - y}L${x} ${pivot + y}`} className={isWhole ? style.beam : style.unsure} />
      <circle cy={pivot} r="3" className={style.pivot} />
      <Pan x={-x} y={pivot - y} amount={line.gives} side="gives" />
      <Pan x={x} y={pivot + y} amount={line.gets} side="gets" />
      <text x={-arm} y="88" textAnchor="middle" className={line.gives === null ? style.blank : style.word}>
        {line.gives === null ? words.blankShort : words.amount[line.gives]}
      </text>
      <text x={arm} y="88" textAnchor="middle" className={line.gets === null ? style.blank : style.word}>
        {line.gets === null ? words.blankShort : words.amount[line.gets]}
      </text>
      {marksOf(line).map((mark, place) => (
        <text key={mark} y={104 + place * 15} textAnchor="middle" className={style.mark}>
          {words.mark[mark]}
        </text>
      ))}
    </g>
  );
}

interface PanProps {
  readonly x: number;
  readonly y: number;
  readonly amount: Amount | null;
  readonly side: "gives" | "gets";
}

/** A pan with its weights; dashed and empty while nobody has thought about it. */
function Pan({ x, y, amount, side }: PanProps) {
  const count = weights(amount);
  return (
    <g transform={`translate(${x} ${y})`} className={style[side]}>
      <path d={`M0 0L-15 ${rope}M0 0L15 ${rope}`} className={style.rope} />
      <path d={`M-18 ${rope}H18Q14 ${rope + 8} 0 ${rope + 8}T-18 ${rope}Z`} className={style.pan} />
      {count === null && (
        <text y={rope - 4} textAnchor="middle" className={style.unknown}>
          ?
        </text>
      )}
      {[...Array(count ?? 0).keys()].map((place) => (
        <rect key={place} x="-8" y={rope - 6 - place * 7} width="16" height="6" rx="1" className={style.weight} />
      ))}
    </g>
  );
}
