import { voteOf } from "../../core/workshop/vote/votes.ts";
import { useOffer } from "../commands/offers.ts";
import { Button } from "../parts/button.tsx";
import { useWords } from "../words/use-words.ts";
import { Act } from "./act.tsx";
import { EndSession } from "./end-session.tsx";
import { type RunCommands, runCommands } from "./run-commands.ts";
import { onward, presentOf } from "./run-steps.ts";
import type { RunningRun } from "./running-run.ts";
import { useStepGuard } from "./step-guard.ts";
import style from "./trainer.module.css";

/** The commands of a run, offered to the keyboard for as long as they are in use. */
export function useRunCommands(running: RunningRun): RunCommands {
  const { workshopRun: words } = useWords();
  const make = useStepGuard(running.make);
  const commands = runCommands(running.session, running.run, words, make);
  useOffer(Object.values(commands));
  return commands;
}

interface Props {
  readonly running: RunningRun;
  readonly commands: RunCommands;
}

/** What the trainer does again and again, within one click. */
export function Controls({ running, commands }: Props) {
  const { workshopRun: words } = useWords();
  const { run, session } = running;
  const { block } = presentOf(run);
  const to = onward(session, run);
  const isVote = block.kind === "vote" || block.kind === "again";
  const waits = isVote && voteOf(run, block.id)?.state !== "closed"; // Then the vote has the main button.
  return (
    <>
      <div className={style.buttons}>
        {to !== "end" && <Act command={commands.on} weight={waits ? "plain" : "main"} isLarge />}
        {to === "end" && <EndSession running={running} isNext />}
        <Act command={commands.back} isLarge />
        <Act command={commands.toggle} isLarge />
        <Act command={commands.blank} isLarge />
      </div>
      <div className={style.buttons}>
        <Act command={commands.more} weight="quiet" />
        <Act command={commands.less} weight="quiet" />
        <Act command={commands.skip} weight="quiet" />
        {to === "open-vote" && <p className={style.soft}>{words.closeFirst}</p>}
      </div>
    </>
  );
}

/** What the room's window looks like. */
export function Looks({ running }: { readonly running: RunningRun }) {
  const { workshopRun: words } = useWords();
  const { run, make } = running;
  return (
    <div className={style.buttons}>
      <Button
        weight="quiet"
        preventFocusOnPress
        onPress={() => make({ kind: "look", look: run.look === "light" ? "dark" : "light" })}
      >
        {run.look === "light" ? words.dark : words.light}
      </Button>
      <Button weight="quiet" preventFocusOnPress onPress={() => make({ kind: "clock", showsClock: !run.showsClock })}>
        {run.showsClock ? words.clockOff : words.clockOn}
      </Button>
    </div>
  );
}
