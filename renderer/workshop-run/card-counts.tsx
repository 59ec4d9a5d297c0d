import { useState } from "react";
import { letterOf } from "../../core/workshop/room/face-of.ts";
import { type Vote, votersAtMost } from "../../core/workshop/vote/vote.ts";
import { Field } from "../parts/field.tsx";
import { wholeNumber } from "../parts/run/whole-number.ts";
import { useWords } from "../words/use-words.ts";
import type { RunningRun } from "./running-run.ts";
import style from "./vote.module.css";

interface Props {
  readonly vote: Vote;
  readonly make: RunningRun["make"];
}

/** Cards that are held up: how many of each letter, typed. */
export function CardCounts({ vote, make }: Props) {
  return (
    <ul className={style.counts}>
      {vote.options.map(({ id, title }, place) => (
        <li key={id}>
          <CardCount
            letter={letterOf(place)}
            title={title}
            count={vote.counts?.[id] ?? 0}
            onCount={(count) => make({ kind: "count", optionId: id, count })}
          />
        </li>
      ))}
    </ul>
  );
}

interface CountProps {
  readonly letter: string;
  readonly title: string;
  readonly count: number;
  readonly onCount: (count: number) => void;
}

/** What is typed stays as it is typed; only a number that can be one is counted. */
function CardCount({ letter, title, count, onCount }: CountProps) {
  const { workshopRun: words } = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (count === 0 ? "" : `${count}`);
  const number = wholeNumber(shown);
  return (
    <Field
      label={words.counted(letter, title)}
      value={shown}
      maxLength={9}
      problem={shown.trim() !== "" && number === null ? words.countProblem : undefined}
      onBlur={() => number !== null && setTyped(null)}
      onChange={(text) => {
        setTyped(text);
        const counted = text.trim() === "" ? 0 : wholeNumber(text);
        if (counted !== null && counted <= votersAtMost) onCount(counted);
      }}
    />
  );
}
