import type { Page } from "playwright-core";
import type { Block } from "../../../core/workshop/plan/block.ts";
import type { Run } from "../../../core/workshop/run/run.ts";
import type { RunMove } from "../../../core/workshop/run/run-move.ts";
import type { Plan } from "../../../core/workshop/session.ts";
import { ask } from "./contract.ts";
import { visit } from "./visit.ts";

/** A block of an agenda of a test. */
export function block(id: string, kind: Block["kind"], part: Partial<Block> = {}): Block {
  return { id, kind, minutes: 5, caseId: null, title: "", text: "", notes: "", ...part };
}

/** Plans a session about one case of the library: welcome, vote, discuss, vote again, write, close. Answers with its id. */
export async function planOne(page: Page, part: Partial<Plan> = {}): Promise<string> {
  const [first] = (await ask(page, "listCases", {})).filter(({ kind }) => kind === "realistic");
  const caseId = first?.id ?? null;
  const { session } = await ask(page, "startSession", {
    plan: {
      ...{ title: "Evening", theme: null, on: null, start: "18:00", length: 30, names: false },
      blocks: [
        block("hello", "welcome", { text: "Phones away.", notes: "Where the coffee is." }),
        block("one", "vote", { caseId }),
        block("talk", "discuss", { caseId }),
        block("two", "again", { caseId }),
        block("write", "write"),
        block("bye", "close"),
      ],
      ...part,
    },
  });
  return session.id;
}

/** The last run of a session as the app tells of it. */
export async function lastRun(page: Page, id: string): Promise<Run> {
  const run = (await ask(page, "readSession", { id })).session.runs.at(-1);
  if (run === undefined) throw new Error("The session has no run");
  return run;
}

/** Makes moves as another window would. */
export async function moveElsewhere(page: Page, id: string, ...moves: readonly RunMove[]): Promise<void> {
  for (const move of moves) {
    const run = await lastRun(page, id);
    await ask(page, "moveRun", { id, runId: run.id, moves: run.moves, move });
  }
}

/** Begins a run and goes as far in it as the moves lead, then shows it. */
export async function runThere(page: Page, id: string, ...moves: readonly RunMove[]): Promise<void> {
  await ask(page, "beginRun", { id });
  await moveElsewhere(page, id, ...moves);
  await visit(page, `/workshop/${id}/run`);
}
