import { ArrowLeft, ArrowRight, Pause, Play, Plus } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { meetingSteps } from "../../core/circle/meeting/meeting-guide.ts";
import { longestStep, stepOf } from "../../core/circle/meeting/meeting-timer.ts";
import { type Command, command } from "../commands/command.ts";
import { CommandButton } from "../commands/command-button.tsx";
import { useOffer } from "../commands/offers.ts";
import { Notice } from "../parts/notice.tsx";
import type { Words } from "../words/english.ts";
import { useWords } from "../words/use-words.ts";
import { Clock } from "./clock.tsx";
import style from "./meeting.module.css";
import type { Notebook } from "./notebook.ts";
import { StepList } from "./step-list.tsx";
import { type RunningTimer, useTimer } from "./use-timer.ts";

interface Props {
  readonly notebook: Notebook;
  /** What belongs to the present step. */
  readonly children: (running: RunningTimer) => ReactNode;
}

function timerCommands(
  { timer, toggle, lengthen, step }: RunningTimer,
  words: Words["meeting"],
): Record<"toggle" | "lengthen" | "next" | "back", Command> {
  const isNew = timer.since === null && timer.at === 0 && timer.taken[0] === 0;
  const common = { group: "here", heard: "outside-controls" } as const;
  const last = meetingSteps[timer.minutes].length - 1;
  return {
    toggle: command({
      ...common,
      id: "meeting-toggle",
      label: timer.since !== null ? words.pause : isNew ? words.start : words.goOnTimer,
      Icon: timer.since === null ? Play : Pause,
      keys: [" "],
      run: toggle,
    }),
    lengthen: command({ ...common, id: "meeting-more", label: words.more, Icon: Plus, keys: ["M"], run: lengthen }),
    next: command({
      ...common,
      id: "meeting-next",
      label: words.next,
      Icon: ArrowRight,
      keys: ["ArrowRight"],
      isEnabled: timer.at < last,
      run: () => step(1),
    }),
    back: command({
      ...common,
      id: "meeting-back",
      label: words.back,
      Icon: ArrowLeft,
      keys: ["ArrowLeft"],
      isEnabled: timer.at > 0,
      run: () => step(-1),
    }),
  };
}

/** The meeting under way: where it stands, how much time is left, what to say, and what belongs to the step. */
export function Steps({ notebook, children }: Props) {
  const { meeting: words } = useWords();
  const running = useTimer(notebook);
  const { timer } = running;
  const { toggle, lengthen, next, back } = timerCommands(running, words);
  useOffer([toggle, next, back, lengthen]);
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step is heard, and its heading has the keyboard.
  useEffect(() => heading.current?.focus(), [timer.at]);
  const step = stepOf(timer);
  const wasLeft = timer.since !== null && running.now - timer.since > longestStep;
  const { title, say } = words.step[step.kind];
  return (
    <div className={style.running}>
      <div className={style.sides}>
        <StepList timer={timer} />
        <div className={style.stage}>
          {wasLeft && <Notice tone="news">{words.wasLeft}</Notice>}
          <section className={style.now} aria-labelledby="meeting-step">
            <h2 id="meeting-step" ref={heading} tabIndex={-1} className={style.present}>
              <span className={style.count}>
                {words.stepOf(timer.at + 1, meetingSteps[timer.minutes].length, step.minutes)}
              </span>{" "}
              {title}
            </h2>
            <p className={style.say}>{say}</p>
            <Clock running={running} />
            <div className={style.buttons}>
              <CommandButton command={toggle} weight={step.kind === "close" ? "plain" : "main"} />
              <CommandButton command={back} />
              {step.kind !== "close" && <CommandButton command={next} />}
              <CommandButton command={lengthen} weight="quiet" />
            </div>
            <p className={style.soft}>{words.keys}</p>
          </section>
          {children(running)}
        </div>
      </div>
    </div>
  );
}
