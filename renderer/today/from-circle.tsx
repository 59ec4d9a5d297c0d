import { Link } from "wouter";
import { waitsHere } from "../../core/circle/waits-here.ts";
import { useAsk } from "../ask.ts";
import { useWords } from "../words/use-words.ts";
import style from "./today.module.css";

/** What came by the circle and waits: dilemmas of others, and replies that are sealed. Nothing when there is none. */
export function FromCircle() {
  const { today } = useWords();
  const circle = useAsk("readCircle", {});
  const waiting = circle.state === "here" ? waitsHere(circle.value.rounds) : [];
  if (waiting.length === 0) return null;
  return (
    <section className={style.section} aria-labelledby="today-circle">
      <h2 id="today-circle" className={style.heading}>
        {today.fromCircle}
      </h2>
      <ul className={style.list}>
        {waiting.map(({ id, side, title, by, at, answerBy, replies }) => (
          <li key={id} className={style.entry}>
            <div className={style.words}>
              <p className={style.title}>
                <Link href={`/circle/round/${id}`}>{title}</Link>
              </p>
              <p className={style.next}>{side === "peer" ? today.theirDilemma(by) : today.repliesWait(replies)}</p>
              {side === "peer" && (
                <p className={style.meta}>
                  {[at !== null && today.came(at), answerBy !== null && today.answerBy(answerBy)]
                    .filter(Boolean)
                    .join(" · ")}
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
