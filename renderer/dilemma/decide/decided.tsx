import type { Decision } from "../../../core/dilemma/decision.ts";
import { nextReview } from "../../../core/dilemma/look-back.ts";
import { Typed } from "../../parts/prose.tsx";
import { longDay } from "../../words/dates.ts";
import { useWords } from "../../words/use-words.ts";
import { LockedText } from "../locked-text.tsx";
import type { Record } from "../use-record.ts";
import style from "./decide.module.css";

/** The decision as it stands, locked. */
export function Decided({ record, decision }: { readonly record: Record; readonly decision: Decision }) {
  const { dilemma } = useWords();
  const words = dilemma.decide;
  const chosen = record.dilemma.options.find((option) => option.id === decision.optionId);
  const next = nextReview(record.dilemma);
  return (
    <LockedText record={record} part="decision" title={words.decidedOn(longDay(decision.decidedAt))}>
      <dl className={style.decided}>
        <dt>{words.chose}</dt>
        <dd className={style.chosen}>{chosen?.title}</dd>
        <dt>{words.because}</dt>
        <dd>
          <Typed text={decision.because} />
        </dd>
        {decision.predictions.map((prediction, place) => (
          <div key={prediction.id} className={style.pair}>
            <dt>{decision.predictions.length === 1 ? words.prediction : words.expectation(place + 1)}</dt>
            <dd>
              <Typed text={prediction.text} />
              <p className={style.lead}>
                {words.confidence}: {words.confidenceValue(prediction.confidence)}
              </p>
              {prediction.known !== "" && (
                <p className={style.lead}>
                  {words.known}: {prediction.known}
                </p>
              )}
            </dd>
          </div>
        ))}
        <dt>{words.responsible}</dt>
        <dd>
          {decision.responsible}
          {decision.action !== "" && <Typed text={decision.action} />}
        </dd>
      </dl>
      {decision.reviewOn.length > 1 && <p className={style.lead}>{words.reviewDays(decision.reviewOn.map(longDay))}</p>}
      <p className={style.lead}>{next === null ? words.noReviewDay : words.reviewDay(longDay(next))}</p>
    </LockedText>
  );
}
