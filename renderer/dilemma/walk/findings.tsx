import { type ReactNode, useEffect, useRef } from "react";
import type { Dilemma, Walk } from "../../../core/dilemma/dilemma.ts";
import type { Asked, Findings as Found, KeptAnswer } from "../../../core/walk/findings.ts";
import type { WalkPlan } from "../../../core/walk/lens.ts";
import { Button } from "../../parts/button.tsx";
import { useWords } from "../../words/use-words.ts";
import { Glance } from "./glance.tsx";
import { HeardExcuses } from "./heard-excuses.tsx";
import { Progress } from "./progress.tsx";
import { PullsApart } from "./pulls-apart.tsx";
import style from "./walk.module.css";

interface Props {
  readonly plan: WalkPlan;
  readonly walk: Walk;
  readonly found: Found;
  readonly heard: Dilemma["excuses"];
  /** How what is leaned towards stands to the house code. */
  readonly ofCode?: ReactNode;
  readonly onAgain?: () => void;
}

/** What the walk shows: where the lenses pull apart, what is strained, unknown and unanswered. No score. */
export function Findings({ plan, walk, found, heard, ofCode, onAgain }: Props) {
  const { dilemma } = useWords();
  const words = dilemma.walk;
  const heading = useRef<HTMLHeadingElement>(null);
  const isOpen = onAgain !== undefined;
  useEffect(() => {
    if (isOpen) heading.current?.focus();
  }, [isOpen]);
  return (
    <div className={style.column}>
      {isOpen && (
        <div>
          <h2 className={style.heading} ref={heading} tabIndex={-1}>
            {words.findings}
          </h2>
          <p className={style.lead}>{words.findingsLead}</p>
        </div>
      )}
      <Progress found={found} />
      {found.stopped.length > 0 && (
        <div className={style.stopped}>
          <div>
            <p>
              <strong>{words.stopped}</strong>
            </p>
            <ul>
              {found.stopped.map((stop) => (
                <li key={stop.id}>{stop.help}</li>
              ))}
            </ul>
          </div>
        </div>
      )}
      <Glance plan={plan} walk={walk} />
      <PullsApart found={found} />
      {ofCode}
      <Questions title={words.strained} none={words.noStrained} asked={found.strained} walk={walk} showTension />
      {found.unknown.length > 0 && <Questions title={words.unknown} none="" asked={found.unknown} walk={walk} />}
      <Questions title={words.unanswered} none={words.noUnanswered} asked={found.unanswered} walk={walk} />
      {found.noLongerAsked.length > 0 && <NoLongerAsked kept={found.noLongerAsked} />}
      <HeardExcuses heard={heard} />
      {onAgain !== undefined && (
        <div className={style.buttons}>
          <Button onPress={onAgain}>{words.again}</Button>
        </div>
      )}
    </div>
  );
}

/** Answers to questions that were taken away since: what was asked then, and what was answered. */
function NoLongerAsked({ kept }: { readonly kept: readonly KeptAnswer[] }) {
  const { dilemma, terms } = useWords();
  const words = dilemma.walk;
  return (
    <section aria-label={words.noLongerAsked} className={style.finding}>
      <h3>{words.noLongerAsked}</h3>
      <ul className={style.asked}>
        {kept.map(({ id, answer }) => (
          <li key={id}>
            {answer.asked} <span className={style.lens}>{terms.answer[answer.answer]}</span>
            {answer.note !== "" && <p className={style.note}>{answer.note}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface QuestionsProps {
  readonly title: string;
  readonly none: string;
  readonly asked: readonly Asked[];
  readonly walk: Walk;
  readonly showTension?: boolean;
}

function Questions({ title, none, asked, walk, showTension = false }: QuestionsProps) {
  return (
    <section aria-label={title} className={style.finding}>
      <h3>{title}</h3>
      {asked.length === 0 && <p className={style.lead}>{none}</p>}
      <ul className={style.asked}>
        {asked.map(({ lens, question }) => (
          <li key={question.id}>
            <span className={style.lens}>{lens.title}</span>{" "}
            {showTension && question.tension !== ""
              ? `${question.tension}.`
              : (walk.answers[question.id]?.asked ?? question.ask)}
            {walk.answers[question.id]?.note !== undefined && walk.answers[question.id]?.note !== "" && (
              <p className={style.note}>{walk.answers[question.id]?.note}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
