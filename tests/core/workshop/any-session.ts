import fc from "fast-check";
import { type Block, blockKinds } from "../../../core/workshop/plan/block.ts";
import { withCopies } from "../../../core/workshop/plan/copies.ts";
import { editSession } from "../../../core/workshop/plan/plan-session.ts";
import type { Run } from "../../../core/workshop/run/run.ts";
import { withoutNamesWhereOff } from "../../../core/workshop/run/without-names.ts";
import type { Session, SessionCase } from "../../../core/workshop/session.ts";
import { blockOf, copiedCase, sessionOf } from "./written-session.ts";

/** Something that may happen to a session on one machine. */
export type Happening = (session: Session) => Session;

const text = fc.constantFrom("", "Ring them.", "Wait for the bill.", "Ask Ines.");
const name = fc.constantFrom("Rosa", "Ben", "Ines");
const caseId = fc.constantFrom(null, "rolls", "zinnias");
const blockId = fc.constantFrom("one", "two", "three");
const runId = fc.constantFrom("evening", "morning");
const moment = fc.integer({ min: 10, max: 40 }).map((minute) => `2026-11-22T10:${minute}:00.000Z`);

/** A case as it stands in the library of this machine, where it may have been changed meanwhile. */
function found(situation: string) {
  return (id: string): SessionCase => ({ ...copiedCase(id), situation });
}

function put<Thing extends { readonly id: string }>(things: readonly Thing[], thing: Thing): Thing[] {
  const rest = things.filter((other) => other.id !== thing.id);
  return rest.length === things.length ? [...things, thing] : things.map((one) => (one.id === thing.id ? thing : one));
}

const plans = fc
  .tuple(blockId, fc.constantFrom(...blockKinds), caseId, text, text)
  .map(([id, kind, about, notes, situation]): Happening => {
    const block: Block = { ...blockOf(id, kind, about), notes };
    return (session) => edited(session, { blocks: put(session.blocks, block) }, situation);
  });

function edited(session: Session, change: Parameters<typeof editSession>[1], situation = ""): Session {
  const outcome = editSession(session, change, found(situation));
  return outcome.ok ? outcome.value : session;
}

const drops = blockId.map((id): Happening => {
  return (session) => edited(session, { blocks: session.blocks.filter((block) => block.id !== id) });
});

const turns = fc.constant<Happening>((session) => edited(session, { blocks: session.blocks.toReversed() }));
const titles = fc.constantFrom("Evening", "Rolls").map(
  (title): Happening =>
    (session) =>
      edited(session, { title }),
);
const names = fc.boolean().map(
  (isOn): Happening =>
    (session) =>
      edited(session, { names: isOn }),
);

const begins = fc.tuple(runId, moment).map(([id, at]): Happening => {
  return (session) => {
    const blocks = session.blocks.map((block) => ({ block, given: 300_000, taken: 0, isSkipped: false, page: 0 }));
    if (blocks.length === 0 || session.runs.some((run) => run.id === id)) return session;
    return { ...session, runs: [...session.runs, { ...newRun, id, beganAt: at, seenAt: at, since: at, blocks }] };
  };
});

const newRun: Omit<Run, "id" | "beganAt" | "seenAt" | "since" | "blocks"> = {
  endedAt: null,
  moves: 0,
  idle: 0,
  at: 0,
  isBlank: false,
  look: "light",
  showsClock: true,
  present: null,
  votes: [],
  notes: [],
  commitments: [],
  attendance: [],
};

function inRun(id: string, how: (run: Run) => Run): Happening {
  return (session) => {
    const runs = session.runs.map((run) => (run.id === id ? how(run) : run));
    return withoutNamesWhereOff({ ...session, runs });
  };
}

const moves = fc
  .tuple(runId, moment, fc.boolean())
  .map(([id, at, ends]) =>
    inRun(id, (run) => ({ ...run, moves: run.moves + 1, seenAt: at, endedAt: ends ? at : run.endedAt })),
  );

const writes = fc.tuple(runId, blockId, text, name).map(([id, block, said, who]) =>
  inRun(id, (run) => ({
    ...run,
    notes: [...run.notes.filter((note) => note.blockId !== block), { blockId: block, text: said }],
    commitments: put(run.commitments, { id: block, who, what: said }),
    attendance: [...new Set([...run.attendance, who])],
  })),
);

const votes = fc
  .tuple(runId, blockId, fc.constantFrom("open" as const, "closed" as const), fc.nat({ max: 9 }))
  .map(([id, block, state, count]) =>
    inRun(id, (run) => ({
      ...run,
      moves: run.moves + 1,
      votes: [
        ...run.votes.filter((vote) => vote.blockId !== block),
        {
          ...{ blockId: block, mode: "ballots", state, options: [{ id: "tell", title: "Tell" }], isShown: false },
          ...{ counts: { tell: count }, total: count },
        },
      ],
    })),
  );

const forgets = runId.map((id): Happening => {
  return (session) => withCopies({ ...session, runs: session.runs.filter((run) => run.id !== id) }, () => null);
});

/** What may happen to a session: it is planned, held, written in, and a run of it is taken out. */
export const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 3, arbitrary: plans },
  drops,
  turns,
  titles,
  names,
  begins,
  moves,
  { weight: 2, arbitrary: writes },
  votes,
  forgets,
);

/** A session to which something happened already. */
export const anySession = fc
  .array(happening, { maxLength: 8 })
  .map((happenings) => happenings.reduce((session, how) => how(session), sessionOf({ names: true })));
