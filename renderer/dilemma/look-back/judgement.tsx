import { type Review, type Verdict, verdict } from "../../../core/dilemma/review.ts";
import { Choices } from "../../parts/choices.tsx";
import { type FieldTone, VerdictSquare } from "../../parts/verdict-square.tsx";
import { useWords } from "../../words/use-words.ts";
import style from "./look-back.module.css";

export const judgements = ["good", "poor"] as const;

type Judged = Review["process"];

interface Props {
  readonly process: Judged | null;
  readonly result: Judged | null;
  readonly onChange: (side: "process" | "result", word: Judged) => void;
}

/** How a field stands to what is judged so far. */
function toneOf(field: Verdict, process: Judged | null, result: Judged | null): FieldTone {
  const fits = judgements.flatMap((one) =>
    judgements
      .filter((other) => (process ?? one) === one && (result ?? other) === other)
      .map((other) => verdict({ process: one, result: other })),
  );
  if (!fits.includes(field) || fits.length === 4) return "empty";
  return fits.length === 1 ? "full" : "near";
}

/** The way it was decided and the way it went, each judged for itself, and the square that fills as one does. */
export function Judgement({ process, result, onChange }: Props) {
  const { dilemma, terms } = useWords();
  const words = dilemma.lookBack;
  const judged = { process, result };
  const both = process !== null && result !== null ? verdict({ process, result }) : null;
  return (
    <div className={style.judgement}>
      <div className={style.sides}>
        {(["process", "result"] as const).map((side) => (
          <Choices
            key={side}
            label={words[side]}
            value={judged[side]}
            choices={judgements}
            show={(word) => words[word]}
            onChange={(word) => onChange(side, word)}
          />
        ))}
        {both !== null && (
          <p className={style.lead} role="status">
            {words.verdict(terms.verdict[both])}
          </p>
        )}
      </div>
      <VerdictSquare
        label={both === null ? words.square : words.squareShows(terms.verdict[both])}
        toneOf={(field) => toneOf(field, process, result)}
        markOf={(field) => (field === both ? "✓" : "")}
      />
    </div>
  );
}
