import { useEffect, useRef } from "react";
import type { Answer, Walk } from "../../../core/dilemma/dilemma.ts";
import type { Lens } from "../../../core/walk/lens.ts";
import { Button } from "../../parts/button.tsx";
import { QuestionCard } from "../../parts/question-card.tsx";
import { useWords } from "../../words/use-words.ts";
import style from "./walk.module.css";

interface Props {
  readonly lens: Lens;
  readonly place: number;
  readonly total: number;
  /** What it shows comes next. */
  readonly isLast: boolean;
  readonly walk: Walk;
  readonly onAnswer: (id: string, answer: Answer) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** The questions of one lens. */
export function LensSheet({ lens, place, total, isLast, walk, onAnswer, onBack, onNext }: Props) {
  const { dilemma } = useWords();
  const words = dilemma.walk;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={style.column}>
      <div>
        <p className={style.place}>{words.lensOf(place + 1, total)}</p>
        <h2 className={style.heading} ref={heading} tabIndex={-1}>
          {lens.title}
        </h2>
        <p className={style.lead}>{lens.concern}</p>
      </div>
      {lens.questions.map((question) => (
        <QuestionCard
          key={question.id}
          question={question}
          answer={walk.answers[question.id]}
          onAnswer={(answer) => onAnswer(question.id, answer)}
        />
      ))}
      <div className={style.buttons}>
        <Button onPress={onBack}>{words.back}</Button>
        <Button weight="main" onPress={onNext}>
          {isLast ? words.finish : words.next}
        </Button>
      </div>
    </div>
  );
}
