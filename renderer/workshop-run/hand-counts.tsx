import { Minus, Plus, Undo2 } from "lucide-react";
import { useRef } from "react";
import { letterOf } from "../../core/workshop/room/face-of.ts";
import type { Vote } from "../../core/workshop/vote/vote.ts";
import { command } from "../commands/command.ts";
import { useOffer } from "../commands/offers.ts";
import { Button } from "../parts/button.tsx";
import hidden from "../parts/hidden.module.css";
import { useWords } from "../words/use-words.ts";
import type { RunningRun } from "./running-run.ts";
import style from "./vote.module.css";

interface Props {
  readonly vote: Vote;
  readonly make: RunningRun["make"];
}

/** Hands, counted with a tap for each: large places to hit, and a key for each option. */
export function HandCounts({ vote, make }: Props) {
  const { workshopRun: words } = useWords();
  const last = useRef<string | null>(null);
  const countOf = (optionId: string) => vote.counts?.[optionId] ?? 0;
  function add(optionId: string, by: 1 | -1) {
    const count = Math.max(0, countOf(optionId) + by);
    last.current = by === 1 ? optionId : null;
    make({ kind: "count", optionId, count });
  }
  const keyed = vote.options.slice(0, 9).map(({ id, title }, place) =>
    command({
      id: `run-count-${id}`,
      group: "here",
      heard: "outside-controls",
      label: words.tap(letterOf(place), title),
      Icon: Plus,
      keys: [`${place + 1}`],
      run: () => add(id, 1),
    }),
  );
  const untap = command({
    id: "run-uncount",
    group: "here",
    heard: "outside-controls",
    label: words.untapLast,
    Icon: Undo2,
    keys: ["Backspace"],
    run: () => last.current !== null && add(last.current, -1),
  });
  useOffer([...keyed, untap]);
  return (
    <>
      <ul className={style.counts}>
        {vote.options.map(({ id, title }, place) => (
          <li key={id} className={style.count}>
            <Button
              preventFocusOnPress
              aria-label={words.untap(letterOf(place), title)}
              isDisabled={countOf(id) === 0}
              onPress={() => add(id, -1)}
            >
              <Minus aria-hidden />
            </Button>
            <Button preventFocusOnPress onPress={() => add(id, 1)}>
              <span className={style.letter}>{letterOf(place)}</span>
              <span className={style.option}>{title}</span>
              <span className={style.number}>{countOf(id)}</span>
              <span className={hidden.hidden}>{words.oneMore}</span>
            </Button>
          </li>
        ))}
      </ul>
      <p className={style.soft}>{words.keysOfCount}</p>
    </>
  );
}
