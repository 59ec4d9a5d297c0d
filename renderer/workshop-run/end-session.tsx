import { useWords } from "../words/use-words.ts";
import { Confirm } from "./confirm.tsx";
import type { RunningRun } from "./running-run.ts";

interface Props {
  readonly running: RunningRun;
  /** Whether the last block is on, so that this is what comes next. */
  readonly isNext: boolean;
}

/** The end of a session. No key leads here, and it asks first. */
export function EndSession({ running, isNext }: Props) {
  const { workshopRun: words } = useWords();
  const { run, make } = running;
  const isVoting = run.votes.some(({ state }) => state === "open");
  return (
    <Confirm
      label={words.end}
      weight={isNext ? "plain" : "quiet"}
      title={words.endAsk}
      text={
        <>
          <p>{words.endText}</p>
          {isVoting && <p>{words.endOpenVote}</p>}
        </>
      }
      yes={words.endYes}
      onYes={() => make({ kind: "end" })}
    />
  );
}
