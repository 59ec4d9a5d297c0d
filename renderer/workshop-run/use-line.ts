import { useEffect, useState, useSyncExternalStore } from "react";
import type { Refusal } from "../../core/outcome.ts";
import type { SessionView } from "../../core/workshop/kept-session.ts";
import { goingRun } from "../../core/workshop/run/going-run.ts";
import { makeMove } from "../../core/workshop/run/make-move.ts";
import type { RunMove, RunWriting } from "../../core/workshop/run/run-move.ts";
import { hold } from "../ask.ts";
import { api } from "../bridge.ts";
import { lastUnder, register } from "../parts/open-words.ts";
import { useHandIn } from "../parts/use-hand-in.ts";
import { type LineShown, MoveLine } from "./move-line.ts";

/** One run that is going: what is shown, and what can be done with it. */
export interface OpenRun extends LineShown, Pick<MoveLine, "make" | "hand" | "dismiss" | "flush"> {
  readonly runId: string;
  /** Writes something down; tells why it was refused, or null. */
  write(write: RunWriting): Promise<Refusal | null>;
}

function lineOf(view: SessionView, runId: string): MoveLine {
  const { id } = view.session;
  return new MoveLine(view, {
    send: (moves: number, move: RunMove) => api.moveRun({ id, runId, moves, move }),
    read: () => api.readSession({ id }),
    apply: (session, { moves, move, at }) => makeMove(session, runId, moves, move, at),
    runIn: (session) => goingRun(session),
  });
}

/** Goes on with moves that are not on the disk yet, or opens a new line of them. */
function reopened(name: string, view: SessionView, runId: string): MoveLine {
  const last = lastUnder<MoveLine>(name);
  return last?.isSaved === false ? last : lineOf(view, runId);
}

/** Opens a run for the trainer. `view` is what the disk has; a newer one is taken in. */
export function useLine(view: SessionView, runId: string): OpenRun {
  const name = `run-${runId}`;
  const [line] = useState(() => reopened(name, view, runId));
  useEffect(() => register(name, line), [name, line]);
  const shown = useSyncExternalStore(line.subscribe, line.shown);
  useEffect(() => line.adopt(view), [line, view]);
  const { id } = view.session;
  useEffect(() => hold("readSession", { id }, shown.kept), [id, shown.kept]);
  useHandIn(line.flush);
  const { make, hand, dismiss, flush } = line;
  async function write(writing: RunWriting): Promise<Refusal | null> {
    const written = await api.writeRun({ id, runId, write: writing });
    if (written.ok) line.adopt(written.value);
    return written.ok ? null : written.reason;
  }
  return { ...shown, runId, make, hand, dismiss, flush, write };
}
