import { done, type Outcome, refused } from "../../core/outcome.ts";
import { withCopies } from "../../core/workshop/plan/copies.ts";
import { roomView } from "../../core/workshop/room/room-view.ts";
import { beginRun, dropRun, seeRun } from "../../core/workshop/run/going-run.ts";
import { makeMove } from "../../core/workshop/run/make-move.ts";
import { writeInRun } from "../../core/workshop/run/write-in-run.ts";
import { lensNamesOf } from "../../core/workshop/view-session.ts";
import type { WorkshopApi } from "../../core/workshop/workshop-api.ts";
import { changeSession } from "./changing-sessions.ts";
import type { SessionDesk } from "./session-desk.ts";

type RunApi = Pick<WorkshopApi, "beginRun" | "moveRun" | "writeRun" | "seeRun" | "dropRun" | "readRoom">;

/** The part of the contract that runs a session. `newId` makes the ids of runs. */
export function runApi(desk: SessionDesk, newId: () => string): RunApi {
  const { sessions, clock } = desk;
  const lensNames = lensNamesOf(desk.shipped);
  return {
    beginRun: ({ id }) => changeSession(desk, id, (session, _, at) => beginRun(session, newId(), at)),
    moveRun: ({ id, runId, moves, move }) =>
      changeSession(desk, id, (session, _, at) => makeMove(session, runId, moves, move, at)),
    writeRun: ({ id, runId, write }) => changeSession(desk, id, (session) => writeInRun(session, runId, write)),
    dropRun: ({ id, runId }) =>
      changeSession(desk, id, (session) => {
        const dropped = dropRun(session, runId);
        return dropped.ok ? done(withCopies(dropped.value, () => null)) : dropped; // It may have been the last to speak of a case.
      }),
    async seeRun({ id, runId }): Promise<Outcome<null>> {
      if (!desk.writable) return refused("read-only");
      const at = clock.at();
      const seen = await sessions.change(id, at, (session) => seeRun(session, runId, at));
      return seen.ok ? done(null) : seen;
    },
    async readRoom({ id }) {
      const kept = sessions.read(id);
      return kept.ok ? done(roomView(kept.value.session, lensNames)) : kept;
    },
  };
}
