import { Eye, EyeOff } from "lucide-react";
import type { Vote } from "../../core/workshop/vote/vote.ts";
import { command } from "../commands/command.ts";
import { useOffer } from "../commands/offers.ts";
import { Fold } from "../parts/fold.tsx";
import { useWords } from "../words/use-words.ts";
import { Act } from "./act.tsx";
import { Anew } from "./anew.tsx";
import { Outcome } from "./outcome.tsx";
import type { RunningRun } from "./running-run.ts";
import { useArmed } from "./use-armed.ts";
import style from "./vote.module.css";

interface Props {
  readonly running: RunningRun;
  readonly vote: Vote;
  readonly pair: { readonly first: Vote | null; readonly second: Vote | null };
  readonly onAnew: () => void;
}

/** A vote that is closed: what came of it, for the trainer alone until it is shown. */
export function VoteClosed({ running, vote, pair, onAnew }: Props) {
  const { workshopRun: words } = useWords();
  const isArmed = useArmed(); // It comes where the way to close the vote was: a second click shows nothing.
  const { make, layout } = running;
  const show = command({
    id: "run-show-vote",
    group: "here",
    heard: "outside-controls",
    label: vote.isShown ? words.hideVote : words.showVote,
    Icon: vote.isShown ? EyeOff : Eye,
    keys: ["Shift+R"],
    isEnabled: isArmed,
    run: () => make({ kind: "showVote", isShown: !vote.isShown }),
  });
  useOffer([show]);
  return (
    <>
      <Fold key={layout} summary={words.result} isWanted={layout === "trainer"} className={style.fold}>
        <Outcome vote={vote} pair={pair} />
      </Fold>
      <p className={style.soft} role="status">
        {vote.isShown ? words.isShown : words.isHidden}
      </p>
      <div className={style.buttons}>
        <Act command={show} />
        <Anew onAnew={onAnew} />
      </div>
    </>
  );
}
