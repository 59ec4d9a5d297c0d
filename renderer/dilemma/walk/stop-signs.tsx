import { useEffect, useRef } from "react";
import type { StopSign } from "../../../core/walk/lens.ts";
import { Button } from "../../parts/button.tsx";
import { StopCards, StopsUp } from "../../parts/stop-cards.tsx";
import { useWords } from "../../words/use-words.ts";
import style from "./walk.module.css";

interface Props {
  readonly stops: readonly StopSign[];
  readonly answers: Readonly<Record<string, "yes" | "no">>;
  readonly onAnswer: (id: string, answer: "yes" | "no") => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** What is not gray at all. A yes says where to get help, and the walk does not go on. */
export function StopSigns({ stops, answers, onAnswer, onBack, onNext }: Props) {
  const { dilemma } = useWords();
  const words = dilemma.walk;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const up = stops.filter((stop) => answers[stop.id] === "yes");
  return (
    <div className={style.column}>
      <h2 className={style.heading} ref={heading} tabIndex={-1}>
        {words.stopsTitle}
      </h2>
      <p className={style.lead}>{words.stopsLead}</p>
      <StopCards stops={stops} answers={answers} onAnswer={onAnswer} />
      {up.length > 0 && (
        <StopsUp title={words.stopped} stops={up}>
          <p>{words.stoppedEnd}</p>
        </StopsUp>
      )}
      <div className={style.buttons}>
        <Button onPress={onBack}>{words.back}</Button>
        {up.length === 0 && (
          <Button weight="main" isDisabled={stops.some((stop) => answers[stop.id] === undefined)} onPress={onNext}>
            {words.next}
          </Button>
        )}
      </div>
    </div>
  );
}
