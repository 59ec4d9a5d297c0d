import type { OpenCase } from "../../core/workshop/handout.ts";
import { useWords } from "../words/use-words.ts";
import style from "./copy.module.css";

/** Where each ticks what they would do, before the discussion and after it. */
export function ChoiceBoxes({ options }: Pick<OpenCase, "options">) {
  const { handouts: words } = useWords();
  if (options.length === 0) return null;
  return (
    <dl className={style.boxes}>
      {[words.firstChoice, words.secondChoice].map((label) => (
        <div key={label} className={style.boxRow}>
          <dt>{label}</dt>
          <dd className={style.letters}>
            {options.map(({ id, letter }) => (
              <span key={id} className={style.box}>
                {letter}
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
