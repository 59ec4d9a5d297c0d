import { useState } from "react";
import { assertNever } from "../../core/assert-never.ts";
import type { Vote } from "../../core/workshop/vote/vote.ts";
import { voteOf, votePair } from "../../core/workshop/vote/votes.ts";
import { useWords } from "../words/use-words.ts";
import { presentOf } from "./run-steps.ts";
import type { RunningRun } from "./running-run.ts";
import style from "./vote.module.css";
import { VoteAhead } from "./vote-ahead.tsx";
import { VoteClosed } from "./vote-closed.tsx";
import { VoteOpen } from "./vote-open.tsx";

/** The vote of the present block: opened, counted, closed, and shown to the room when the trainer says so. */
export function VotePanel({ running }: { readonly running: RunningRun }) {
  const { workshopRun: words } = useWords();
  const { block } = presentOf(running.run);
  const vote = voteOf(running.run, block.id);
  const about = running.session.cases.find(({ id }) => id === block.caseId);
  const isVoid = vote === null && (about?.options ?? []).length === 0;
  return (
    <section className={style.panel} aria-labelledby="run-vote">
      <h2 id="run-vote" className={style.title}>
        {block.kind === "again" ? words.secondVote : words.firstVote}
      </h2>
      {isVoid ? <p>{words.noOptions}</p> : <Stage key={`${block.id} ${vote?.state}`} running={running} vote={vote} />}
    </section>
  );
}

function Stage({ running, vote }: { readonly running: RunningRun; readonly vote: Vote | null }) {
  const [isAnew, setAnew] = useState(false);
  if (vote === null || isAnew) return <VoteAhead running={running} onOpen={() => setAnew(false)} />;
  switch (vote.state) {
    case "open":
      return <VoteOpen running={running} vote={vote} onAnew={() => setAnew(true)} />;
    case "closed":
      return (
        <VoteClosed
          running={running}
          vote={vote}
          pair={votePair(running.run, vote.blockId)}
          onAnew={() => setAnew(true)}
        />
      );
    default:
      return assertNever(vote.state);
  }
}
