import type { OpenPart } from "../../core/library/case.ts";
import { peopleByRow } from "../../core/library/people-by-row.ts";
import { Prose } from "../parts/prose.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./opening.module.css";
import { Section } from "./section.tsx";

/** What is read before the choice: what is the case, whom it touches, and the question. */
export function Opening({ open }: { readonly open: OpenPart }) {
  const { case: words, terms } = useWords();
  return (
    <>
      <Section title={words.situation} isEmpty={open.situation === ""}>
        <Prose text={open.situation} />
      </Section>
      <Section title={words.people} isEmpty={open.people.length === 0}>
        <dl className={style.rows}>
          {peopleByRow(open.people).map(({ row, people }) => (
            <div key={row} className={style.row}>
              <dt className={style.place}>{terms.row[row]}</dt>
              {people.map(({ who, stake }) => (
                <dd key={who} className={style.person}>
                  <strong className={style.who}>{who}</strong> <span className={style.stake}>{stake}</span>
                </dd>
              ))}
            </div>
          ))}
        </dl>
      </Section>
      <section aria-label={words.question} className={style.question} hidden={open.question === ""}>
        <h2 className={style.label}>{words.question}</h2>
        <p className={style.ask}>{open.question}</p>
      </section>
    </>
  );
}
