import style from "./result.module.css";
import { screenWords } from "./screen-words.ts";

interface Props {
  readonly count: number;
  /** The count of a bar of full length. */
  readonly most: number;
  /** The first of two votes is drawn as a line around nothing, the second is filled. */
  readonly look: "first" | "second";
  readonly label?: string;
}

/** A bar, and its number at its end. */
export function Bar({ count, most, look, label }: Props) {
  return (
    <span className={style.measure}>
      {label !== undefined && <span className={style.hidden}>{label} </span>}
      <span className={style.track} aria-hidden="true">
        <svg className={style.drawing} focusable="false" aria-hidden="true">
          <rect className={style[look]} width={`${(100 * count) / most}%`} height="100%" rx="4" />
        </svg>
      </span>
      <span className={style.count}>{screenWords.whole(count)}</span>
    </span>
  );
}
