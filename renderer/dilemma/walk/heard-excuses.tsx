import type { Dilemma } from "../../../core/dilemma/dilemma.ts";
import { useAsk } from "../../ask.ts";
import { Typed } from "../../parts/prose.tsx";
import { WhenHere } from "../../parts/when-here.tsx";
import { useWords } from "../../words/use-words.ts";
import { saidBy } from "../excuses/said-by.ts";
import style from "./walk.module.css";

/** The excuses that were picked, each with its question and what was answered. A small exception is named as one. */
export function HeardExcuses({ heard }: { readonly heard: Dilemma["excuses"] }) {
  const { dilemma } = useWords();
  const { walk: words, excuses } = dilemma;
  const asked = useAsk("listExcuses", {});
  if (heard.length === 0) return null;
  return (
    <section aria-label={words.heard} className={style.finding}>
      <h3>{words.heard}</h3>
      <WhenHere asked={asked}>
        {(known) => (
          <ul className={style.asked}>
            {heard.map(({ id, asked: question, answer }) => {
              const says = saidBy(known, id);
              const isException = known.some((excuse) => excuse.id === id && excuse.exception !== undefined);
              return (
                <li key={id}>
                  {says === undefined ? excuses.unknown : excuses.quoted(says)}
                  {isException && <span className={style.lens}> {words.exception}</span>}
                  <p className={style.excuseAsks}>{question}</p>
                  {answer.trim() === "" ? (
                    <p className={style.lead}>{words.leftOpen}</p>
                  ) : (
                    <div className={style.note}>
                      <Typed text={answer} />
                    </div>
                  )}
                </li>
              );
            })}
          </ul>
        )}
      </WhenHere>
    </section>
  );
}
