import { Hand, type LucideIcon, RectangleVertical, RotateCw } from "lucide-react";
import { type VoteMode, voteModes } from "../../core/workshop/vote/vote.ts";
import { command } from "../commands/command.ts";
import { useOffer } from "../commands/offers.ts";
import { useWords } from "../words/use-words.ts";
import { Act } from "./act.tsx";
import { passRound } from "./passed-round.ts";
import type { RunningRun } from "./running-run.ts";
import style from "./vote.module.css";

const icons: Readonly<Record<VoteMode, LucideIcon>> = { hands: Hand, cards: RectangleVertical, ballots: RotateCw };

interface Props {
  readonly running: RunningRun;
  /** Hears that it was opened, where that is not to be seen from the vote. */
  readonly onOpen?: () => void;
}

/** A vote before it is opened: one click for each way to vote, the usual one first. */
export function VoteAhead({ running, onOpen }: Props) {
  const { workshopRun: words } = useWords();
  const { make, mode, session } = running;
  const open = (chosen: VoteMode) =>
    command({
      id: `run-vote-${chosen}`,
      group: "here",
      heard: "outside-controls",
      label: words.openVote(chosen),
      Icon: icons[chosen],
      keys: chosen === mode ? ["V"] : [],
      run() {
        make({ kind: "openVote", mode: chosen });
        onOpen?.();
        if (chosen === "ballots") passRound({ sessionId: session.id, kind: "ballots" });
      },
    });
  const others = voteModes.filter((one) => one !== mode);
  const usual = open(mode);
  useOffer([usual]);
  return (
    <>
      <div className={style.buttons}>
        <Act command={usual} weight="main" />
        {others.map((one) => (
          <Act key={one} command={open(one)} weight="quiet" />
        ))}
      </div>
      <p className={style.soft}>{words.mirrored}</p>
    </>
  );
}
