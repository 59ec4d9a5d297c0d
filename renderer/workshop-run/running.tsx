import { goingRun } from "../../core/workshop/going-run.ts";
import type { SessionView } from "../../core/workshop/kept-session.ts";
import type { Run } from "../../core/workshop/run.ts";
import { Ballots } from "./ballots.tsx";
import { CommitmentRound } from "./commitment-round.tsx";
import { useLayout } from "./layout.ts";
import { usePassedRound } from "./passed-round.ts";
import { RoomAlone } from "./room-alone.tsx";
import { RunTrouble } from "./run-trouble.tsx";
import type { RunningRun } from "./running-run.ts";
import style from "./trainer.module.css";
import { Trainer } from "./trainer.tsx";
import { useLine } from "./use-line.ts";
import { useMode } from "./use-mode.ts";

interface Props {
  readonly view: SessionView;
  readonly run: Run;
}

/** A run that is going: in the hands of the trainer, on the wall, or in the hands of the room. */
export function Running({ view, run: kept }: Props) {
  const open = useLine(view, kept.id);
  const { session, make, hand, write } = open;
  const [layout, setLayout] = useLayout(session.id);
  const round = usePassedRound();
  const run = goingRun(session);
  const mode = useMode(session.id, run);
  if (run === null)
    return (
      <main id="page" className={style.page}>
        <RunTrouble open={open} />
      </main>
    );
  const isFixed = view.readOnly !== null; // Nothing that is done here would be kept.
  const running: RunningRun = { session, run, layout, mode, make: isFixed ? () => {} : make, hand, write };
  if (round?.kind === "ballots") return <Ballots running={running} />;
  if (round?.kind === "commitments") return <CommitmentRound running={running} />;
  if (layout === "room") return <RoomAlone running={running} open={open} setLayout={setLayout} />;
  return <Trainer running={running} open={open} setLayout={setLayout} />;
}
