import { done, type Outcome, refused } from "../../core/outcome.ts";
import type { SessionView } from "../../core/workshop/kept-session.ts";
import type { Plan } from "../../core/workshop/session.ts";
import { type App, shippedCase, value } from "./app.ts";
import { longText, numberIn, type Register } from "./register.ts";

function planOf(title: string, text: string): Plan {
  const block = { id: "welcome", kind: "welcome", minutes: 5, caseId: null, title: "", text, notes: "" } as const;
  return { title, theme: null, on: null, start: "18:00", length: 30, names: false, blocks: [block] };
}

/** The session of a title, or null before it is there. */
async function sessionTitled(app: App, title: string): Promise<SessionView | null> {
  const found = value(await app.ask("listSessions", {})).find((summary) => summary.title === title);
  return found === undefined ? null : value(await app.ask("readSession", { id: found.id }));
}

/** Writes a session that is there; one that could not be read is not begun anew. */
async function writeTitled(
  app: App,
  title: string,
  write: (view: SessionView) => Promise<Outcome<unknown>>,
): Promise<Outcome<unknown>> {
  const view = await sessionTitled(app, title);
  return view === null ? refused("not-found") : write(view);
}

/** A plan that is edited for ever. */
const planned: Register = {
  name: "session",
  async write(app, n) {
    if (n === 1) return app.ask("startSession", { plan: planOf("Planned", longText(n)) });
    return writeTitled(app, "Planned", ({ session: { id }, revision }) =>
      app.ask("editSession", { id, revision, change: planOf("Planned", longText(n)) }),
    );
  },
  async read(app) {
    const view = await sessionTitled(app, "Planned");
    return view === null ? "none" : numberIn(view.session.blocks[0]?.text ?? "");
  },
  says: (n) => (n === 0 ? "none" : String(n)),
};

/** A session that goes to the bin and comes back. */
const passed: Register = {
  name: "session binned",
  async write(app, n) {
    if (n === 1) return app.ask("startSession", { plan: planOf("Passed", "") });
    if (n % 2 === 1) return app.ask("restoreSession", { id: await binnedId(app) });
    return writeTitled(app, "Passed", ({ session: { id } }) => app.ask("binSession", { id }));
  },
  async read(app) {
    const isThere = (await sessionTitled(app, "Passed")) !== null;
    const isBinned = (await binnedId(app)) !== "";
    return [...(isThere ? ["session"] : []), ...(isBinned ? ["bin"] : [])].join(" and ");
  },
  says: (n) => (n === 0 ? "" : n % 2 === 1 ? "session" : "bin"),
  between: () => ["session and bin"],
};

async function binnedId(app: App): Promise<string> {
  return value(await app.ask("listBin", {})).find(({ kind }) => kind === "session")?.id ?? "";
}

const hands = { kind: "openVote", mode: "hands" } as const;

/** The hands that were counted last in the run of a session; less than that on the way to the first count. */
function counted({ session: { runs } }: SessionView): string {
  const [run] = runs;
  if (run === undefined) return "planned";
  const [vote] = run.votes;
  if (vote === undefined) return "begun";
  return vote.total === 0 ? "open" : `${vote.total} of ${vote.counts?.[firstOption]}`;
}

const firstOption = "option-1";

/** Counts hands in the run of a session, which is begun and the vote opened where it was not yet. */
async function countHands(app: App, id: string, count: number): Promise<Outcome<unknown>> {
  for (const move of [null, hands, { kind: "count", optionId: firstOption, count } as const]) {
    const [run] = value(await app.ask("readSession", { id })).session.runs;
    if (move === hands && run?.votes.length === 1) continue;
    if (move === null && run !== undefined) continue;
    const moved =
      move === null || run === undefined
        ? await app.ask("beginRun", { id })
        : await app.ask("moveRun", { id, runId: run.id, moves: run.moves, move });
    if (!moved.ok) return moved;
  }
  return done(null);
}

/** The most hands that are counted: a room has an end, and a torment has none. */
const roomOf = (n: number) => 1 + (n % 1_900);

/** A run in which hands are counted for ever, a move at a time. */
const held: Register = {
  name: "run",
  async write(app, n) {
    if (n > 1) return writeTitled(app, "Held", ({ session: { id } }) => countHands(app, id, roomOf(n)));
    const plan = planOf("Held", "");
    const blocks = plan.blocks.map((block) => ({ ...block, kind: "vote" as const, caseId: shippedCase }));
    return app.ask("startSession", { plan: { ...plan, blocks } });
  },
  async read(app) {
    const view = await sessionTitled(app, "Held");
    return view === null ? "none" : counted(view);
  },
  says: (n) => ["none", "planned"][n] ?? `${roomOf(n)} of ${roomOf(n)}`,
  between: () => ["begun", "open"],
};

/** Everything that is written for workshops. */
export const workshopRegisters: readonly Register[] = [planned, passed, held];
