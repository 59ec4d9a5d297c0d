import { Link } from "wouter";
import type { CaseSummary, CaseView } from "../../core/library/shelf.ts";
import { useWords } from "../words/use-words.ts";
import style from "./related.module.css";
import { Section } from "./section.tsx";

interface Props {
  readonly related: CaseView["matter"]["related"];
  readonly library: readonly CaseSummary[];
}

/** Where to read on, and why. A case that this library does not hold is left out. */
export function Related({ related, library }: Props) {
  const { case: words } = useWords();
  const known = related.flatMap(({ id, why }) => {
    const found = library.find((item) => item.id === id);
    return found === undefined ? [] : [{ id, why, title: found.title }];
  });
  if (known.length === 0) return null;
  return (
    <Section title={words.related}>
      <ul className={style.related}>
        {known.map(({ id, why, title }) => (
          <li key={id}>
            <Link href={`/case/${id}`} className={style.title}>
              {title}
            </Link>
            <p className={style.why}>{why}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
