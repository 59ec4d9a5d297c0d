import type { CaseSource } from "../../core/library/case.ts";
import { mayBeOpened } from "../../core/library/source-address.ts";
import { partialDay } from "../words/dates.ts";
import { useWords } from "../words/use-words.ts";
import { LeaveFor } from "./leave-for.tsx";
import { Section } from "./section.tsx";
import style from "./sources.module.css";

interface Props {
  readonly sources: readonly CaseSource[];
  readonly asOf: string;
}

/** Where the facts come from. Addresses are text to copy; one is opened only after asking. */
export function Sources({ sources, asOf }: Props) {
  const { case: words } = useWords();
  if (sources.length === 0) return null;
  return (
    <Section title={words.sources}>
      <ul className={style.sources}>
        {sources.map(({ publisher, title, date, url, supports }) => (
          <li key={`${publisher} ${title} ${supports}`} className={style.source}>
            <p>
              <cite className={style.name}>{title}</cite>
            </p>
            <p className={style.soft}>
              {publisher}, {date === "undated" ? words.undated : partialDay(date)}
            </p>
            <p>{supports}</p>
            {url !== undefined && (
              <p>
                <span className={style.address}>{url}</span>{" "}
                {mayBeOpened(url) && <LeaveFor title={title} address={url} />}
              </p>
            )}
          </li>
        ))}
      </ul>
      <p className={style.asOf}>{words.asOf(partialDay(asOf))}</p>
    </Section>
  );
}
