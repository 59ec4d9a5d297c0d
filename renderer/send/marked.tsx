import type { Cutter } from "../../core/circle/redact/pieces.ts";
import style from "./marked.module.css";

interface Props {
  /** A text as its owner wrote it. */
  readonly text: string;
  readonly cut: Cutter;
}

/** A text with stand-ins in it, marked; what was left in on purpose is underlined. A mark knows what is written there. */
export function Marked({ text, cut }: Props) {
  let reached = 0;
  return cut(text).map((piece) => {
    const at = reached;
    reached += piece.text.length;
    if (piece.standIn === null) return piece.text;
    return piece.standIn.isOn ? (
      <mark key={at} data-written={piece.text} title={piece.text} className={style.replaced}>
        {piece.reads}
      </mark>
    ) : (
      <span key={at} className={style.leftIn}>
        {piece.text}
      </span>
    );
  });
}
