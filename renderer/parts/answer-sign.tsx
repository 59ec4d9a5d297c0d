import type { AnswerWord } from "../../core/dilemma/dilemma.ts";
import style from "./answer-sign.module.css";

interface Props {
  readonly word: AnswerWord | undefined;
  /** What it is called for screen readers; empty where its word stands beside it. */
  readonly name: string;
}

/** A full disc for yes, a half one for partly, a crossed ring for no, a question mark, a dash, and a dotted ring for nothing yet: signs differ in shape, not in colour alone. */
export function AnswerSign({ word, name }: Props) {
  return (
    <svg
      viewBox="0 0 20 20"
      width="20"
      height="20"
      className={style[word ?? "open"]}
      role="img"
      aria-label={name}
      aria-hidden={name === ""}
    >
      <circle cx="10" cy="10" r="7.5" className={style.ring} />
      {word === "yes" && <circle cx="10" cy="10" r="7.5" className={style.fill} />}
      {word === "partly" && <path d="M10 2.5a7.500 7.500 0 0 1 0 15z" className={style.fill} />}
      {word === "no" && <path d="M6.500 6.500l7 7m0-7l-7 7" className={style.stroke} />}
      {word === "dont-know" && (
        <text x="10" y="14" textAnchor="middle" className={style.letter}>
          ?
        </text>
      )}
      {word === "doesnt-apply" && <path d="M6 10h8" className={style.stroke} />}
    </svg>
  );
}
