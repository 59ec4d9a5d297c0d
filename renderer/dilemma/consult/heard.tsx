import type { Consultation } from "../../../core/dilemma/follow-up.ts";
import { Typed } from "../../parts/prose.tsx";
import { longDay } from "../../words/dates.ts";
import { useWords } from "../../words/use-words.ts";
import style from "./consult.module.css";

/** One who heard it first, as it stood when it was decided. */
export function Heard({ consultation }: { readonly consultation: Consultation }) {
  const { dilemma } = useWords();
  const words = dilemma.consult;
  const { who, from, how, by, said, changed } = consultation;
  const plan = [from === "" ? "" : words.fromWhom(from), how, by === null ? "" : words.byDay(longDay(by))].filter(
    (part) => part !== "",
  );
  return (
    <li className={style.one}>
      <p className={style.name}>{who.trim() === "" ? words.somebody : who}</p>
      {plan.length > 0 && <p className={style.term}>{plan.join(" · ")}</p>}
      {said !== "" && (
        <>
          <p className={style.term}>{words.said}</p>
          <Typed text={said} />
        </>
      )}
      {changed !== "" && (
        <>
          <p className={style.term}>{words.changed}</p>
          <Typed text={changed} />
        </>
      )}
    </li>
  );
}
