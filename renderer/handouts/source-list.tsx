import type { SessionCase } from "../../core/workshop/session.ts";
import { useWords } from "../words/use-words.ts";
import style from "./copy.module.css";
import { dayTold } from "./day-told.ts";

/** Where the facts of a case come from, with addresses to type in. */
export function SourceList({ sources }: Pick<SessionCase, "sources">) {
  const { handouts: words } = useWords();
  return (
    <section>
      <h3 className={style.heading}>{words.sources}</h3>
      <ul className={style.sources}>
        {sources.map(({ id, publisher, title, date, url, supports }) => (
          <li key={id} className={style.source}>
            <cite>{title}</cite>.{" "}
            {[publisher, date === "undated" ? words.undated : dayTold(date)].filter(Boolean).join(", ")}. {supports}{" "}
            {url !== "" && <span className={style.address}>{url}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
