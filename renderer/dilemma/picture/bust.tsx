import type { Focus } from "../../../core/dilemma/focus.ts";
import style from "./bust.module.css";

interface Props {
  readonly focus: Focus;
  /** Height in pixels. It stands on the point 0, 0. */
  readonly size: number;
  /** Tells people apart: hair and shoulders follow from it. */
  readonly id: string;
  readonly isCustomer: boolean;
}

const shoulders = [
  "M-.45 0C-.45-.3-.3-.39-.13-.43Q0-.36.13-.43C.3-.39.45-.3.45 0Z",
  "M-.42 0C-.43-.27-.26-.37-.12-.43Q0-.37.12-.43C.26-.37.43-.27.42 0Z",
  "M-.47 0C-.46-.33-.33-.4-.14-.44Q0-.37.14-.44C.33-.4.46-.33.47 0Z",
] as const;

const hair = [
  "M-.175-.68C-.19-.93.19-.93.175-.68C.12-.79-.1-.8-.175-.68Z",
  "M-.2-.53C-.27-.98.27-.98.2-.53C.17-.62.17-.7.13-.77C.04-.74-.08-.74-.13-.77C-.17-.7-.17-.62-.2-.53Z",
  "M-.175-.69C-.19-.93.19-.93.175-.69C.1-.8-.1-.8-.175-.69ZM-.08-.9A.08.08 0 1 1 .08-.9Z",
  "M-.18-.66C-.2-.92.05-.95.14-.86C.2-.82.18-.72.175-.66C.14-.74.02-.8-.06-.8C-.12-.78-.16-.72-.18-.66Z",
] as const;

function oneOf<Shape>(shapes: readonly [Shape, ...Shape[]], id: string, salt: number): Shape {
  let sum = salt;
  for (const letter of id) sum = (sum * 31 + letter.charCodeAt(0)) % 9973;
  return shapes[sum % shapes.length] ?? shapes[0];
}

/** Head and shoulders of somebody: soft and dashed when out of focus, clear and drawn through when in focus. */
export function Bust({ focus, size, id, isCustomer }: Props) {
  const body = oneOf(shoulders, id, 7);
  return (
    <g transform={`scale(${size})`} className={`${style[focus]} ${isCustomer ? style.customer : style.around}`}>
      <g className={style.soft}>
        <path d={body} className={style.body} />
        <ellipse cy="-.66" rx=".165" ry=".195" className={style.head} />
        <path d={oneOf(hair, id, 3)} className={style.hair} />
      </g>
      <path d={body} className={style.outline} />
      <ellipse cy="-.66" rx=".165" ry=".195" className={style.outline} />
    </g>
  );
}
