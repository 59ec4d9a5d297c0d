import type { Findings } from "../../../core/walk/findings.ts";
import { useWords } from "../../words/use-words.ts";
import style from "./pulls-apart.module.css";

const sides = ["atEase", "torn", "strained"] as const;

/** Where the lenses pull apart: which are at ease with the decision in view, which are torn, which are strained. */
export function PullsApart({ found }: { readonly found: Findings }) {
  const { dilemma } = useWords();
  const words = dilemma.walk;
  return (
    <section aria-label={words.pulls} className={style.section}>
      <h3 className={style.heading}>{words.pulls}</h3>
      {!found.pullsApart && <p className={style.none}>{words.noPulls}</p>}
      {found.pullsApart && (
        <div className={style.sides}>
          {sides
            .filter((side) => found.sides[side].length > 0)
            .map((side) => (
              <div key={side} className={style[side]}>
                <h4>{words.side[side]}</h4>
                <ul>
                  {found.sides[side].map((lens) => (
                    <li key={lens.id}>{lens.title}</li>
                  ))}
                </ul>
              </div>
            ))}
        </div>
      )}
    </section>
  );
}
