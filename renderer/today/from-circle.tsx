import { Link } from "wouter";
import type { RoundSummary } from "../../core/circle/round/round-view.ts";
import { waitsHere } from "../../core/circle/round/waits-here.ts";
import { useAsk } from "../ask.ts";
import type { Words } from "../words/english.ts";
import { useWords } from "../words/use-words.ts";
import style from "./today.module.css";

/** What is waited for in a round, in a sentence. */
function waitsFor(today: Words["today"], { side, by, isDoubtful, replies }: RoundSummary): string {
  if (side === "own") return today.repliesWait(replies);
  return isDoubtful ? today.doubtfulDilemma(by) : today.theirDilemma(by);
}

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
        {waiting.map((round) => {
          const { id, side, title, at, answerBy } = round;
          return (
            <li key={id} className={style.entry}>
              <div className={style.words}>
                <p className={style.title}>
                  <Link href={`/circle/round/${id}`}>{title}</Link>
                </p>
                <p className={style.next}>{waitsFor(today, round)}</p>
                {side === "peer" && (
                  <p className={style.meta}>
                    {[at !== null && today.came(at), answerBy !== null && today.answerBy(answerBy)]
                      .filter(Boolean)
                      .join(" · ")}
                  </p>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
