import type { About } from "../../core/about.ts";
import { useWords } from "../words/use-words.ts";
import style from "./about.module.css";

/** What the app can say of itself: that nothing leaves, and where everything is. */
export function Facts({ about: facts }: { readonly about: About }) {
  const { about } = useWords();
  return (
    <>
      <section className={style.section} aria-labelledby="about-privacy">
        <h2 id="about-privacy">{about.privacy}</h2>
        <p>{about.privacyText}</p>
        <dl className={style.facts}>
          <div>
            <dt>{about.blocked}</dt>
            <dd aria-live="polite">{about.blockedCount(facts.blockedRequests)}</dd>
          </div>
        </dl>
      </section>
      <section className={style.section} aria-labelledby="about-facts">
        <h2 id="about-facts">{about.facts}</h2>
        <dl className={style.facts}>
          <div>
            <dt>{about.casebook}</dt>
            <dd>{facts.casebook}</dd>
          </div>
          <div>
            <dt>{about.place}</dt>
            <dd className={style.folder}>{facts.place}</dd>
          </div>
          <div>
            <dt>{about.version}</dt>
            <dd>{facts.version}</dd>
          </div>
          <div>
            <dt>{about.shell}</dt>
            <dd>{about.shells[facts.shell]}</dd>
          </div>
        </dl>
      </section>
    </>
  );
}
