import { Link } from "wouter";
import { ButtonLink } from "../parts/button-link.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./circle.module.css";

/** How a round begins, and what else a circle does with case files. */
export function WaysOn() {
  const { circle: words } = useWords();
  return (
    <>
      <section aria-labelledby="circle-how" className={style.section}>
        <h2 id="circle-how">{words.how}</h2>
        <ol className={style.howSteps}>
          {words.howSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <div>
          <ButtonLink to="/journal">{words.toJournal}</ButtonLink>
        </div>
      </section>
      <section aria-labelledby="circle-more" className={style.section}>
        <h2 id="circle-more">{words.more}</h2>
        <ul className={style.ways}>
          <li>
            <Link href="/circle/set">{words.sendSet}</Link>
            <p className={style.soft}>{words.sendSetText}</p>
          </li>
          <li>
            <Link href="/circle/meet">{words.meeting}</Link>
            <p className={style.soft}>{words.meetingText}</p>
          </li>
        </ul>
      </section>
    </>
  );
}
