import { Link } from "wouter";
import { useWords } from "../words/use-words.ts";
import style from "./send.module.css";
import { type SendStep, sendAddress, sendSteps } from "./steps.ts";

/** The three steps, each a way to it. */
export function StepNav({ id, step }: { readonly id: string; readonly step: SendStep }) {
  const { send: words } = useWords();
  return (
    <nav aria-label={words.steps}>
      <ol className={style.steps}>
        {sendSteps.map((each, place) => (
          <li key={each}>
            <Link href={sendAddress(id, each)} className={style.step} aria-current={each === step ? "step" : undefined}>
              <span className={style.number}>{place + 1}</span>
              {words.step[each]}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
