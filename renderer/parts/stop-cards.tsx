import { OctagonX } from "lucide-react";
import type { ReactNode } from "react";
import type { StopSign } from "../../core/walk/lens.ts";
import { useWords } from "../words/use-words.ts";
import { Choices } from "./choices.tsx";
import style from "./question.module.css";

interface CardsProps {
  readonly stops: readonly StopSign[];
  readonly answers: Readonly<Record<string, "yes" | "no">>;
  readonly onAnswer: (id: string, answer: "yes" | "no") => void;
}

/** The stop signs, each with its example and a yes or a no. */
export function StopCards({ stops, answers, onAnswer }: CardsProps) {
  const { dilemma } = useWords();
  const words = dilemma.walk;
  return stops.map((stop) => (
    <div key={stop.id} className={style.question}>
      <Choices
        label={stop.ask}
        value={answers[stop.id] ?? null}
        choices={["yes", "no"] as const}
        show={(answer) => (answer === "yes" ? words.stopYes : words.stopNo)}
        onChange={(answer) => onAnswer(stop.id, answer)}
      />
      <p className={style.example}>{stop.example}</p>
    </div>
  ));
}

interface UpProps {
  readonly title: string;
  readonly stops: readonly StopSign[];
  readonly children: ReactNode;
}

/** What is said at once when stop signs are up, and where to get help. */
export function StopsUp({ title, stops, children }: UpProps) {
  return (
    <div className={style.stopped} role="alert">
      <OctagonX aria-hidden size={26} />
      <div>
        <p>
          <strong>{title}</strong>
        </p>
        <ul>
          {stops.map((stop) => (
            <li key={stop.id}>{stop.help}</li>
          ))}
        </ul>
        {children}
      </div>
    </div>
  );
}
