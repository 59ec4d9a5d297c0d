import type { ReactNode } from "react";
import type { Prediction } from "../../../core/dilemma/decision.ts";
import { type Review, verdict } from "../../../core/dilemma/review.ts";
import { Typed } from "../../parts/prose.tsx";
import { longDay } from "../../words/dates.ts";
import { useWords } from "../../words/use-words.ts";
import style from "./look-back.module.css";

interface Props {
  readonly review: Review;
  readonly predictions: readonly Prediction[];
  /** What can be done with the lesson, or what was. */
  readonly ofLesson: ReactNode;
}

/** A review that was added earlier. */
export function PastReview({ review, predictions, ofLesson }: Props) {
  const { dilemma, terms } = useWords();
  const words = dilemma.lookBack;
  const title = words.reviewed(longDay(review.at));
  return (
    <section aria-label={title} className={style.review}>
      <h2 className={style.heading}>{title}</h2>
      <Typed text={review.happened} />
      <ul className={style.outcomes} aria-label={words.outcome}>
        {review.outcomes.map(({ predictionId, outcome }) => (
          <li key={predictionId} className={style.outcome}>
            <span className={style.word}>{terms.outcome[outcome]}</span>
            <span className={style.lead}>{predictions.find(({ id }) => id === predictionId)?.text}</span>
          </li>
        ))}
      </ul>
      <p>{words.verdict(terms.verdict[verdict(review)])}</p>
      {review.lesson.trim() !== "" && (
        <div>
          <p className={style.lead}>{words.lesson}</p>
          <Typed text={review.lesson} />
          {ofLesson}
        </div>
      )}
      {review.again !== null && <p className={style.lead}>{words.againOn(longDay(review.again))}</p>}
    </section>
  );
}
