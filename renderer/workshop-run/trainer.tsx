import { CircleHelp } from "lucide-react";
import { useState } from "react";
import { command } from "../commands/command.ts";
import { useOffer } from "../commands/offers.ts";
import { ShortcutsSheet } from "../commands/shortcuts-sheet.tsx";
import { Button } from "../parts/button.tsx";
import { Fold } from "../parts/fold.tsx";
import { isWriting } from "../parts/is-writing.ts";
import { Notice } from "../parts/notice.tsx";
import { useWords } from "../words/use-words.ts";
import { Agenda } from "./agenda.tsx";
import { Commitments } from "./commitments.tsx";
import { Controls, Looks, useRunCommands } from "./controls.tsx";
import { EndSession } from "./end-session.tsx";
import type { Layout } from "./layout.ts";
import { LayoutButtons } from "./layout-buttons.tsx";
import { Notes } from "./notes.tsx";
import { People } from "./people.tsx";
import { PresentBlock } from "./present-block.tsx";
import { RoomSight } from "./room-sight.tsx";
import { RoomWindow } from "./room-window.tsx";
import { onward, presentOf } from "./run-steps.ts";
import { RunTrouble } from "./run-trouble.tsx";
import type { RunningRun } from "./running-run.ts";
import style from "./trainer.module.css";
import { Unseen } from "./unseen.tsx";
import type { OpenRun } from "./use-line.ts";
import { VotePanel } from "./vote-panel.tsx";

interface Props {
  readonly running: RunningRun;
  readonly open: OpenRun;
  readonly setLayout: (layout: Layout) => void;
}

/** The trainer's page: what is now, how long still, what comes, what the room sees, and a place to write. */
export function Trainer({ running, open, setLayout }: Props) {
  const { workshopRun: words } = useWords();
  const commands = useRunCommands(running);
  const { run, session, layout } = running;
  const { block } = presentOf(run);
  const to = onward(session, run);
  const isLateWriting = block.kind === "close" && !run.blocks.some((one) => one.block.kind === "write");
  const isVote = block.kind === "vote" || block.kind === "again";
  return (
    <div className={style.window}>
      <div className={layout === "split" ? style.split : undefined}>
        {layout === "split" && <RoomSight open={open} place="half" />}
        <main id="page" className={style.page}>
          <Bar running={running} setLayout={setLayout} isLast={to === "end"} />
          <div className={style.notices}>
            {open.kept.readOnly !== null && <Notice tone="trouble">{words.fixed}</Notice>}
            <RunTrouble open={open} />
            <Unseen sessionId={session.id} run={run} make={running.make} />
            {run.isBlank && <Notice tone="news">{words.isBlank}</Notice>}
          </div>
          <div className={style.columns}>
            <div className={style.column}>
              <PresentBlock running={running}>
                <Controls running={running} commands={commands} />
              </PresentBlock>
              {isVote && <VotePanel running={running} />}
              {(block.kind === "write" || isLateWriting) && <Commitments running={running} />}
            </div>
            <div className={style.column}>
              {layout === "trainer" && <RoomSight open={open} place="small" />}
              <div>
                <RoomWindow sessionId={session.id} />
                <Looks running={running} />
              </div>
              {layout === "trainer" ? (
                <Notes run={run} write={running.write} />
              ) : (
                <Fold summary={words.foldedNotes} isWanted={false} className={style.fold}>
                  <Notes run={run} write={running.write} />
                </Fold>
              )}
              <Agenda running={running} />
              <People running={running} />
            </div>
          </div>
        </main>
      </div>
    </div>
  );
}

interface BarProps {
  readonly running: RunningRun;
  readonly setLayout: (layout: Layout) => void;
  readonly isLast: boolean;
}

/** What is seldom needed, over everything else. */
function Bar({ running, setLayout, isLast }: BarProps) {
  const { workshopRun: words } = useWords();
  const [isHelp, setHelp] = useState(false);
  const common = { group: "here", heard: "outside-controls" } as const;
  const help = command({
    ...common,
    id: "run-help",
    label: words.help,
    Icon: CircleHelp,
    keys: ["?"],
    run: () => setHelp(true),
  });
  const leaveField = command({
    ...common,
    id: "run-leave-field",
    label: words.leaveField,
    Icon: CircleHelp,
    keys: ["Escape"],
    heard: "everywhere",
    run: () => isWriting() && (document.activeElement as HTMLElement | null)?.blur(),
  });
  const alone = command({
    ...common,
    id: "run-room-alone",
    label: words.roomAlone,
    Icon: CircleHelp,
    keys: ["F"],
    run: () => setLayout("room"),
  });
  useOffer([help, leaveField, alone]);
  return (
    <header className={style.bar}>
      <p className={style.name}>{running.session.title}</p>
      <LayoutButtons layout={running.layout} onChange={setLayout} />
      <Button weight="quiet" preventFocusOnPress onPress={help.run}>
        <CircleHelp aria-hidden />
        {words.help}
      </Button>
      {!isLast && <EndSession running={running} isNext={false} />}
      <ShortcutsSheet isOpen={isHelp} lead={words.helpLead} onClose={() => setHelp(false)} />
    </header>
  );
}
