import { ArrowLeft, ArrowRight, Eye, EyeOff, Minus, Pause, Play, Plus, SkipForward } from "lucide-react";
import type { Run } from "../../core/workshop/run/run.ts";
import type { RunMove } from "../../core/workshop/run/run-move.ts";
import type { Session } from "../../core/workshop/session.ts";
import { type Command, command } from "../commands/command.ts";
import type { Words } from "../words/english.ts";
import { backward, moveTo, onward } from "./run-steps.ts";

/** No key that is held down does anything twice, and what has keys of its own keeps them. */
const here = { group: "here", heard: "outside-controls" } as const;

/** What the trainer does again and again, each with a key. */
export type RunCommands = Readonly<
  Record<"on" | "back" | "remote" | "remoteBack" | "toggle" | "more" | "less" | "skip" | "blank", Command>
>;

/** The commands of a run. A remote's keys are heard while one writes as well: nobody runs back to the laptop to leave a field. */
export function runCommands(
  session: Session,
  run: Run,
  words: Words["workshopRun"],
  make: (move: RunMove) => void,
): RunCommands {
  const to = onward(session, run);
  const from = backward(run);
  const forth = moveTo(to, 1);
  const back = moveTo(from, -1);
  const isVoting = to === "open-vote";
  const on = {
    Icon: ArrowRight,
    isEnabled: forth !== null,
    run: () => forth !== null && make(forth),
  };
  const before = {
    Icon: ArrowLeft,
    isEnabled: back !== null,
    run: () => back !== null && make(back),
  };
  return {
    on: command({
      ...here,
      ...on,
      id: "run-on",
      label: to === "page" ? words.onPage : words.onBlock,
      keys: ["ArrowRight", "N"],
    }),
    remote: command({ ...here, ...on, id: "run-remote", label: words.remote, keys: ["PageDown"], heard: "everywhere" }),
    back: command({
      ...here,
      ...before,
      id: "run-back",
      label: from === "page" ? words.backPage : words.backBlock,
      short: words.back,
      keys: ["ArrowLeft"],
    }),
    remoteBack: command({
      ...here,
      ...before,
      id: "run-remote-back",
      label: words.remoteBack,
      keys: ["PageUp"],
      heard: "everywhere",
    }),
    toggle: command({
      ...here,
      id: "run-toggle",
      label: run.since === null ? words.goOn : words.pause,
      Icon: run.since === null ? Play : Pause,
      keys: [" "],
      run: () => make({ kind: run.since === null ? "resume" : "pause" }),
    }),
    more: command({
      ...here,
      id: "run-more",
      label: words.more,
      Icon: Plus,
      keys: ["M"],
      run: () => make({ kind: "add", minutes: 1 }),
    }),
    less: command({
      ...here,
      id: "run-less",
      label: words.less,
      Icon: Minus,
      keys: ["Shift+M"],
      run: () => make({ kind: "add", minutes: -1 }),
    }),
    skip: command({
      ...here,
      id: "run-skip",
      label: words.skip,
      Icon: SkipForward,
      keys: ["S"],
      isEnabled: run.at < run.blocks.length - 1 && !isVoting,
      run: () => make({ kind: "skip" }),
    }),
    blank: command({
      ...here,
      id: "run-blank",
      label: run.isBlank ? words.unblank : words.blank,
      short: run.isBlank ? words.unblankShort : words.blankShort,
      Icon: run.isBlank ? Eye : EyeOff,
      keys: ["B", "."],
      run: () => make({ kind: "blank", isBlank: !run.isBlank }),
    }),
  };
}
