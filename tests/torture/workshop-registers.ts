import type { Outcome } from "../../core/outcome.ts";
import type { SessionView } from "../../core/workshop/kept-session.ts";
import type { Plan } from "../../core/workshop/session.ts";
import { type App, value } from "./app.ts";
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

/** Writes a session that must be there, and starts it where it is not. */
async function writeTitled(
  app: App,
  title: string,
  write: (view: SessionView) => Promise<Outcome<unknown>>,
): Promise<Outcome<unknown>> {
  const view = await sessionTitled(app, title);
  return view === null ? app.ask("startSession", { plan: planOf(title, longText(1)) }) : write(view);
}

/** A plan that is edited for ever. */
const planned: Register = {
  name: "session",
  write: (app, n) =>
    writeTitled(app, "Planned", ({ session: { id }, revision }) =>
      app.ask("editSession", { id, revision, change: planOf("Planned", longText(n)) }),
    ),
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
    if (n % 2 === 1 && n > 1) return app.ask("restoreSession", { id: await binnedId(app) });
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

/** A run that goes on for ever, a move at a time: what is shown and how often it was moved go together. */
const held: Register = {
  name: "run",
  write: (app, n) =>
    writeTitled(app, "Held", ({ session: { id, runs } }) => {
      const [run] = runs;
      if (run === undefined) return app.ask("beginRun", { id });
      const move = { kind: "blank", isBlank: n % 2 === 1 } as const;
      return app.ask("moveRun", { id, runId: run.id, moves: n - 3, move });
    }),
  async read(app) {
    const [run] = (await sessionTitled(app, "Held"))?.session.runs ?? [];
    return run === undefined ? "none" : `${run.moves} ${run.isBlank}`;
  },
  says: (n) => (n < 2 ? "none" : `${n - 2} ${n > 2 && n % 2 === 1}`),
};

/** Everything that is written for workshops. */
export const workshopRegisters: readonly Register[] = [planned, passed, held];
