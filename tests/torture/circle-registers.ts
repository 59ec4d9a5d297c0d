import type { Redaction } from "../../core/circle/redact/redaction.ts";
import type { OwnRoundView } from "../../core/circle/round/round-view.ts";
import { type App, value } from "./app.ts";
import { dilemmaTitled } from "./journal-registers.ts";
import type { Register } from "./register.ts";

/** Long enough to be torn, short enough for a stand-in. */
function standInText(n: number): string {
  return `${n} `.repeat(40);
}

function redactionOf(n: number): Redaction {
  const texts = [standInText(n)];
  return {
    parts: [],
    standIns: [{ id: "one", kind: "person", texts, standIn: standInText(n), isOn: true, found: "owner" }],
    answerBy: null,
  };
}

/** The number that was written last into a redaction, or what is wrong with it. */
function numberOf({ standIns: [standIn] }: Redaction): string {
  if (standIn === undefined) return "not prepared";
  const n = Number.parseInt(standIn.standIn, 10);
  const isWhole = standIn.standIn === standInText(n) && standIn.texts[0] === standInText(n);
  return isWhole ? String(n) : `torn after ${n}`;
}

/** The round of an own dilemma, or null before that is there. */
async function roundTitled(app: App, title: string): Promise<OwnRoundView | null> {
  const dilemma = value(await app.ask("listDilemmas", {})).find((summary) => summary.title === title);
  if (dilemma === undefined) return null;
  const round = value(await app.ask("readRound", { id: dilemma.id }));
  return round.side === "own" ? round : null;
}

const named: Register = {
  name: "circle",
  write: (app, n) => app.ask("nameMyself", { name: `Rosa ${n}` }),
  read: async (app) => value(await app.ask("readCircle", {})).name,
  says: (n) => (n === 0 ? "" : `Rosa ${n}`),
};

/** A dilemma that is prepared for the circle, for ever. */
const prepared: Register = {
  name: "round",
  async write(app, n) {
    const dilemma = await dilemmaTitled(app, "Prepared");
    if (n === 1 || !dilemma.ok) return dilemma;
    const { id } = dilemma.value.dilemma;
    const revision = (await roundTitled(app, "Prepared"))?.revision ?? 0;
    return app.ask("keepRedaction", { id, revision, redaction: redactionOf(n) });
  },
  async read(app) {
    const round = await roundTitled(app, "Prepared");
    return round === null ? "none" : numberOf(round.redaction);
  },
  says: (n) => ["none", "not prepared"][n] ?? String(n),
};

/** A round that goes to the bin and comes back; its dilemma stays. */
const passed: Register = {
  name: "round binned",
  async write(app, n) {
    const dilemma = await dilemmaTitled(app, "Passed round");
    if (n === 1 || !dilemma.ok) return dilemma;
    const { id } = dilemma.value.dilemma;
    if (n === 2) return app.ask("keepRedaction", { id, revision: 0, redaction: redactionOf(n) });
    return n % 2 === 1 ? app.ask("binRound", { id }) : app.ask("restoreRound", { id });
  },
  async read(app) {
    const round = await roundTitled(app, "Passed round");
    const isRound = round !== null && round.revision > 0;
    const isBinned = value(await app.ask("listBin", {})).some(({ kind }) => kind === "round");
    return [...(isRound ? ["round"] : []), ...(isBinned ? ["bin"] : [])].join(" and ");
  },
  says: (n) => (n < 2 ? "" : n % 2 === 0 ? "round" : "bin"),
  between: () => ["round and bin"],
};

/** Everything that is written for the circle. */
export const circleRegisters: readonly Register[] = [named, prepared, passed];
