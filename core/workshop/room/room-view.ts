import { goingRun } from "../run/going-run.ts";
import type { Run } from "../run/run.ts";
import type { Session } from "../session.ts";
import { faceOf } from "./face-of.ts";
import type { RoomView } from "./room.ts";

function lookOf({ runs }: Session): Run["look"] {
  return runs.at(-1)?.look ?? "light";
}

/**
 * What the room's window may know of a session, put together part by part: nothing is passed on whole. `lensNames` are those of the
 * lenses that ship.
 */
export function roomView(session: Session, lensNames: Readonly<Record<string, string>>): RoomView {
  const { title } = session;
  const run = goingRun(session);
  if (run === null) return { state: session.runs.length === 0 ? "ahead" : "over", title, look: lookOf(session) };
  const present = run.blocks[run.at];
  return {
    state: "on",
    title,
    look: run.look,
    isBlank: run.isBlank,
    block: present?.block.kind ?? "own",
    blockTitle: run.isBlank ? "" : (present?.block.title ?? ""),
    at: run.at,
    of: run.blocks.length,
    clock:
      run.showsClock && present !== undefined ? { given: present.given, taken: present.taken, since: run.since } : null,
    face: run.isBlank ? null : faceOf(session, run, lensNames),
  };
}
