import type { Input } from "../../../core/api.ts";
import type { Closing, MadeFile } from "../../../core/circle/circle-api.ts";
import type { CaseFileTaken, Opening } from "../../../core/circle/file/opening.ts";
import { noRedaction, type Redaction } from "../../../core/circle/redact/redaction.ts";
import { seenText, shareDilemma } from "../../../core/circle/redact/share-dilemma.ts";
import { blankReply, type DraftedReply } from "../../../core/circle/round/reply.ts";
import type { RoundView } from "../../../core/circle/round/round-view.ts";
import type { Change } from "../../../core/dilemma/dilemma.ts";
import type { Outcome } from "../../../core/outcome.ts";
import { lensesFor } from "../../../core/walk/lens.ts";
import type { Clock } from "../../../store/clock.ts";
import { type App, openApp, today, value } from "../open-app.ts";
import type { Starting } from "../start-app.ts";

export const signed: Closing = { passphrase: null, sign: true };
export const unsigned: Closing = { passphrase: null, sign: false };

export const rolls = {
  title: "The wrong rolls",
  happened: "Forty rolls too many came.",
  asked: "To say nothing.",
  options: ["tell", "wait"].map((id) => ({ id, title: id, gains: "", pays: "", cost: "" })),
} satisfies Change;

/** A clock on which a second goes by whenever it is looked at. */
export function ticking(): Clock {
  let moment = Date.parse("2026-11-22T10:00:00.000Z");
  return {
    at() {
      moment += 1_000;
      return new Date(moment).toISOString();
    },
    today: () => today,
  };
}

/** The casebook of somebody in the circle. */
export async function casebookOf(name: string, options: Partial<Starting> = {}): Promise<App> {
  const app = await openApp({ clock: ticking(), ...options });
  value(await app.ask("nameMyself", { name }));
  return app;
}

export async function dilemmaIn(app: App, change: Change = rolls): Promise<string> {
  return value(await app.ask("startDilemma", { change })).dilemma.id;
}

/** What is asked to send a dilemma as it stands now, previewed. */
export async function asSeen(app: App, id: string, redaction: Redaction = noRedaction, closing: Closing = signed) {
  const { dilemma } = value(await app.ask("readDilemma", { id }));
  const shared = shareDilemma(dilemma, redaction);
  if (!shared.ok) throw new Error(shared.tooLong);
  const asked: Input<"sendDilemma"> = { id, redaction, seen: seenText(shared.leaving), to: [], closing };
  return asked;
}

/** The case file of a dilemma as it stands now. */
export async function sent(app: App, id: string, redaction?: Redaction, closing?: Closing): Promise<MadeFile> {
  return value(await app.ask("sendDilemma", await asSeen(app, id, redaction, closing)));
}

export type Open = Extract<Opening, { state: "open" }>;

/** What is seen of a file that can be read. */
export async function opened(
  app: App,
  { bytes }: Pick<MadeFile, "bytes">,
  passphrase: string | null = null,
): Promise<Open> {
  const opening = value(await app.ask("openCaseFile", { bytes, passphrase }));
  if (opening.state !== "open") throw new Error(JSON.stringify(opening));
  return opening;
}

/** How each item of a file stands, in a word. */
export async function standings(app: App, file: Pick<MadeFile, "bytes">): Promise<string[]> {
  const { items } = await opened(app, file);
  return items.map(({ standing }) => (standing.kind === "refused" ? standing.fault : standing.kind));
}

export async function takeIn(app: App, file: Pick<MadeFile, "bytes">): Promise<Outcome<CaseFileTaken>> {
  return app.ask("takeInCaseFile", { opening: (await opened(app, file)).id });
}

/** The quick walk answered, and an option chosen. */
export async function drafted(app: App, change: Partial<DraftedReply> = {}): Promise<DraftedReply> {
  const questions = lensesFor(value(await app.ask("readWalkPlan", {})), "quick").flatMap((lens) =>
    lens.questions.map(({ id, ask }) => ({ id, lens: lens.title, asked: ask, answer: "yes" as const, note: "" })),
  );
  const choice = { ...blankReply.choice, optionId: "tell", confidence: 80 };
  return { ...blankReply, walk: questions, choice, ...change };
}

/** Answers somebody's dilemma that was taken in, and makes the file of it. */
export async function replied(
  app: App,
  id: string,
  change: Partial<DraftedReply> = {},
  closing: Closing = signed,
): Promise<MadeFile> {
  const { revision } = value(await app.ask("readRound", { id }));
  value(await app.ask("keepReply", { id, revision, draft: await drafted(app, change) }));
  return value(await app.ask("sendReply", { id, closing }));
}

export async function round(app: App, id: string): Promise<RoundView> {
  return value(await app.ask("readRound", { id }));
}

/** Records a first view in the casebook of an author. */
export async function recordView(app: App, id: string): Promise<void> {
  const view = { optionId: "tell", instead: "", confidence: 60, because: "" };
  value(await app.ask("recordView", { id, view }));
}

/** The replies to a round that may be read: who said what, by hash. */
export async function repliesIn(app: App, id: string): Promise<readonly (readonly [string, string, string])[]> {
  const { replies } = await round(app, id);
  if (replies.sealed) throw new Error(`sealed: ${replies.count}`);
  return replies.replies.map((reply) => [reply.by, reply.reply.advice, reply.id]);
}
