import { beginRun } from "../../../core/workshop/run/going-run.ts";
import { makeMove } from "../../../core/workshop/run/make-move.ts";
import type { RunMove } from "../../../core/workshop/run/run-move.ts";
import type { Session, SessionCase } from "../../../core/workshop/session.ts";
import { granted, runOf } from "./any-run.ts";
import { blockOf, copiedCase, sessionOf } from "./written-session.ts";

/** Stands in every place that the wall must never show. */
export const hidden = "HIDDEN";

/** Stands in every place that it may show only once a case is revealed. */
export const sealed = "SEALED";

const told: SessionCase = {
  ...copiedCase("loaves"),
  hook: `${hidden} hook`,
  teaching: `${hidden} teaching`,
  situation: `The baker sent forty loaves too many. ${"They were still warm. ".repeat(30)}`,
  question: "Do you tell the baker?",
  options: ["tell", "wait", "keep"].map((id) => ({ id, title: `To ${id}`, text: `${hidden} why` })),
  did: `${sealed} They told.`,
  happened: `${sealed} It was paid.`,
  through: [{ lens: "mirror", text: `${sealed} The mirror.` }],
  differ: `${sealed} Some would wait.`,
  discuss: [{ id: "q1", text: `${sealed} Who else knew?` }],
  sources: [{ id: "s1", publisher: sealed, title: sealed, date: "2020", url: "", supports: hidden }],
};

const noted = (id: string, kind: Parameters<typeof blockOf>[1], caseId: string | null = null) => ({
  ...blockOf(id, kind, caseId),
  notes: `${hidden} notes`,
});

const planned = sessionOf({
  names: true,
  blocks: [
    noted("hello", "welcome"),
    noted("read", "read", "loaves"),
    noted("vote", "vote", "loaves"),
    noted("talk", "discuss", "loaves"),
    noted("again", "again", "loaves"),
    noted("shown", "reveal", "loaves"),
    noted("after", "discuss", "loaves"),
    noted("write", "write"),
    noted("bye", "close"),
  ],
  cases: [told],
  from: { by: `${hidden} peer`, key: null, hash: "0".repeat(64) },
});

/** A run that has begun, of a session with a mark in every place that is not for the room. */
export const markedSession: Session = written(granted(beginRun(planned, "evening", "2026-11-22T18:00:00.000Z")));

function written(session: Session): Session {
  const run = runOf(session);
  const promise = { id: "p1", who: `${hidden} Rosa`, what: `${hidden} ring them` };
  const notes = run.blocks.map(({ block }) => ({ blockId: block.id, text: `${hidden} said` }));
  return { ...session, runs: [{ ...run, notes, commitments: [promise], attendance: [`${hidden} Ines`] }] };
}

/** The session after a move, or as it was where the move is refused. */
export function afterMove(session: Session, move: RunMove): Session {
  const made = makeMove(session, "evening", runOf(session).moves, move, "2026-11-22T18:10:00.000Z");
  return made.ok ? made.value : session;
}
