import type { SessionView } from "../../core/workshop/kept-session.ts";
import { goingRun } from "../../core/workshop/run/going-run.ts";
import type { Run } from "../../core/workshop/run/run.ts";
import { Ballots } from "./ballots.tsx";
import { CommitmentRound } from "./commitment-round.tsx";
import { type Layout, useLayout } from "./layout.ts";
import { usePassedRound } from "./passed-round.ts";
import { RoomAlone } from "./room-alone.tsx";
import { RunTrouble } from "./run-trouble.tsx";
import type { RunningRun } from "./running-run.ts";
import style from "./trainer.module.css";
import { Trainer } from "./trainer.tsx";
import { type OpenRun, useLine } from "./use-line.ts";
import { useMode } from "./use-mode.ts";
import { useSeen } from "./use-seen.ts";

interface Props {
  readonly view: SessionView;
  readonly run: Run;
}

/** A run that is going: in the hands of the trainer, on the wall, or in the hands of the room. */
export function Running({ view, run: kept }: Props) {
  const open = useLine(view, kept.id);
  const { session, make, hand, write } = open;
  const [layout, setLayout] = useLayout(session.id);
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
  return <Going running={running} open={open} setLayout={setLayout} />;
}

interface GoingProps {
  readonly running: RunningRun;
  readonly open: OpenRun;
  readonly setLayout: (layout: Layout) => void;
}

/** It is seen going whatever the window shows of it: on the wall and in the hands of the room, too. */
function Going({ running, open, setLayout }: GoingProps) {
  const seen = useSeen(running.session.id, running.run);
  const round = usePassedRound();
  if (round?.kind === "ballots") return <Ballots running={running} />;
  if (round?.kind === "commitments") return <CommitmentRound running={running} />;
  if (running.layout === "room") return <RoomAlone running={running} open={open} setLayout={setLayout} />;
  return <Trainer running={running} open={open} seen={seen} setLayout={setLayout} />;
}
