import type { OpenCase } from "../../core/workshop/handout.ts";
import { Prose } from "../parts/prose.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./copy.module.css";
import { PeopleList } from "./people-list.tsx";

/** A case as far as its decision. What is empty is left out. */
export function OpenPart({ open }: { readonly open: OpenCase }) {
  const { handouts: words } = useWords();
  const { contentNote, situation, people, question, options } = open;
  return (
    <>
      {contentNote !== "" && (
        <p className={style.note}>
          <strong>{words.before}:</strong> {contentNote}
        </p>
      )}
      {situation !== "" && (
        <section>
          <h3 className={style.heading}>{words.situation}</h3>
          <Prose text={situation} />
        </section>
      )}
      {people.length > 0 && (
        <section>
          <h3 className={style.heading}>{words.persons}</h3>
          <PeopleList people={people} />
        </section>
      )}
      {question !== "" && (
        <section className={style.question}>
          <h3 className={style.heading}>{words.question}</h3>
          <p className={style.asked}>{question}</p>
        </section>
      )}
      {options.length > 0 && (
        <section>
          <h3 className={style.heading}>{words.options}</h3>
          <ul className={style.options}>
            {options.map(({ id, letter, title, text }) => (
              <li key={id} className={style.option}>
                <span className={style.letter}>{letter}</span>
                <span>
                  <strong>{title}</strong>
                  {text}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
