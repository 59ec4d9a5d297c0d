import { Check } from "lucide-react";
import { breakDownFrom, type Vote } from "../../core/workshop/vote/vote.ts";
import { command } from "../commands/command.ts";
import { useOffer } from "../commands/offers.ts";
import { Button } from "../parts/button.tsx";
import { useWords } from "../words/use-words.ts";
import { Act } from "./act.tsx";
import { Anew } from "./anew.tsx";
import { CardCounts } from "./card-counts.tsx";
import { HandCounts } from "./hand-counts.tsx";
import { passRound } from "./passed-round.ts";
import type { RunningRun } from "./running-run.ts";
import style from "./vote.module.css";

interface Props {
  readonly running: RunningRun;
  readonly vote: Vote;
  readonly onAnew: () => void;
}

/** A vote that is open: how many so far, and the way to close it. */
export function VoteOpen({ running, vote, onAnew }: Props) {
  const { workshopRun: words } = useWords();
  const { make, run, session } = running;
  const { present } = run;
  const close = command({
    id: "run-close-vote",
    group: "here",
    heard: "outside-controls",
    label: words.closeVote,
    Icon: Check,
    keys: ["Shift+V"],
    run: () => make({ kind: "closeVote" }),
  });
  useOffer([close]);
  return (
    <>
      {vote.mode === "hands" && <HandCounts vote={vote} make={make} />}
      {vote.mode === "cards" && <CardCounts vote={vote} make={make} />}
      <p className={style.total} role="status">
        {vote.mode === "ballots" ? words.handedIn(vote.total, present) : words.votes(vote.total, present)}
      </p>
      {present !== null && vote.total > present && <p className={style.warn}>{words.tooMany}</p>}
      {vote.total > 0 && vote.total < breakDownFrom && <p className={style.soft}>{words.willBeTooFew}</p>}
      <div className={style.buttons}>
        <Act command={close} weight="main" />
        {vote.mode === "ballots" && (
          <Button onPress={() => passRound({ sessionId: session.id, kind: "ballots" })}>{words.passOn}</Button>
        )}
        {vote.total === 0 ? (
          <Button weight="quiet" onPress={onAnew}>
            {words.another}
          </Button>
        ) : (
          <Anew onAnew={onAnew} />
        )}
      </div>
      {vote.mode === "ballots" && <p className={style.soft}>{words.mirrored}</p>}
    </>
  );
}
