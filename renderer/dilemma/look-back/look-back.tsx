import { useState } from "react";
import { Link } from "wouter";
import type { Decision } from "../../../core/dilemma/decision.ts";
import { Button } from "../../parts/button.tsx";
import { Typed } from "../../parts/prose.tsx";
import { useWords } from "../../words/use-words.ts";
import { addressOf } from "../steps.ts";
import type { Record } from "../use-record.ts";
import { LessonArticle } from "./lesson-article.tsx";
import style from "./look-back.module.css";
import { PastReview } from "./past-review.tsx";
import { ReviewForm } from "./review-form.tsx";

/** What happened, judged later: the way it was decided apart from the way it went. */
export function LookBack({ record }: { readonly record: Record }) {
  const { dilemma } = useWords();
  const words = dilemma.lookBack;
  const { decision, reviews, id } = record.dilemma;
  const [isAdding, setAdding] = useState(reviews.length === 0);
  if (decision === null)
    return (
      <p>
        {words.notDecided} <Link href={addressOf(id, "decide")}>{words.toDecide}</Link>
      </p>
    );
  return (
    <div className={style.column}>
      <p className={style.lead}>{words.lead}</p>
      <Expected decision={decision} />
      {reviews.map((review) => (
        <PastReview
          key={review.id}
          review={review}
          predictions={decision.predictions}
          ofLesson={record.day === null && <LessonArticle dilemmaId={id} review={review} canAdopt={!record.readOnly} />}
        />
      ))}
      {isAdding && !record.readOnly && (
        <ReviewForm record={record} predictions={decision.predictions} onAdded={() => setAdding(false)} />
      )}
      {!isAdding && !record.readOnly && (
        <div>
          <Button onPress={() => setAdding(true)}>{words.another}</Button>
        </div>
      )}
    </div>
  );
}

function Expected({ decision }: { readonly decision: Decision }) {
  const { dilemma } = useWords();
  const words = dilemma.lookBack;
  return (
    <section aria-label={words.expected} className={style.expected}>
      <h2 className={style.heading}>{words.expected}</h2>
      {decision.predictions.map((prediction) => (
        <div key={prediction.id} className={style.expectation}>
          <Typed text={prediction.text} />
          <p className={style.lead}>{words.sure(prediction.confidence)}</p>
          {prediction.known !== "" && (
            <p className={style.lead}>
              {words.knownBy}: {prediction.known}
            </p>
          )}
        </div>
      ))}
    </section>
  );
}
